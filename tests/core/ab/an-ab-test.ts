import { type ABTest, assign, splitOf } from '../../../src/core/ab/ab-test.ts';
import { gatherer } from '../../../src/core/ab/gather.ts';
import type { ExposureLine, LogLine } from '../../../src/core/ab/log-line.ts';
import { keyOf } from '../../../src/core/load/bucket.ts';

export function anABTest(changes: Partial<ABTest> = {}): ABTest {
  return {
    name: 'tone',
    prompt: 'greet',
    salt: 'tone',
    share: 1,
    variants: [
      { name: 'A', alias: 'production', weight: 1 },
      { name: 'B', alias: 'staging', weight: 1 },
    ],
    start: null,
    stopped: null,
    ...changes,
  };
}

const AT = '2026-01-01T00:00:00.000Z';

/** Lines of one process, numbered as it goes. */
export function aWriter(test: ABTest, writer = 'w1') {
  let n = 0;
  const signed = (at: string) => {
    n += 1;
    return { writer, n, at, test: test.name };
  };
  return {
    saw: (unit: string, changes: Partial<ExposureLine> = {}): ExposureLine => ({
      kind: 'exposure',
      key: keyOf(test.salt, unit),
      variant: assign(test, unit, 0).variant.name,
      split: splitOf(test),
      alias: 'x',
      version: 1,
      hash: 'abcd1234',
      ...signed(changes.at ?? AT),
      ...changes,
    }),
    did: (unit: string, values: Readonly<Record<string, number>>): LogLine => ({
      kind: 'outcome',
      key: keyOf(test.salt, unit),
      values,
      ...signed(AT),
    }),
    skip: () => {
      n += 1;
    },
    end: (): LogLine => ({ kind: 'end', ...signed(AT) }),
  };
}

export function gatheredFrom(test: ABTest, lines: readonly (LogLine | undefined)[]) {
  const gather = gatherer(test);
  for (const line of lines) gather.add(line);
  return gather.gathered();
}
