import { describe, expect, it } from '@jest/globals';
import type { LogLine } from '../../src/core/ab/log-line.ts';
import type { ExposureLog } from '../../src/ports/exposure-log.ts';
import { anABTest, aWriter } from '../core/ab/an-ab-test.ts';

export async function linesOf(log: ExposureLog, test: string): Promise<readonly (LogLine | undefined)[]> {
  const lines = [];
  for await (const line of log.read(test)) lines.push(line);
  return lines;
}

export const exposureLogContract = (name: string, open: () => Promise<ExposureLog>): void =>
  describe(`exposure log contract: ${name}`, () => {
    const test = anABTest({ name: 'tone:production:staging/ü*' });

    it('gives back what was appended, test by test', async () => {
      const log = await open();
      const { saw, did } = aWriter(test);
      const [first, second] = [saw('u1'), did('u1', { ok: 1 })];
      await log.append(test.name, [first, second]);
      const third = saw('u2');
      await log.append(test.name, [third]);
      await log.append('other', [aWriter(anABTest({ name: 'other' })).saw('u9')]);
      expect(await linesOf(log, test.name)).toEqual([first, second, third]);
    });

    it('has nothing of a test that nobody saw', async () => {
      expect(await linesOf(await open(), 'never')).toEqual([]);
    });

    it('takes many lines at once', async () => {
      const log = await open();
      const { saw } = aWriter(test);
      const lines = Array.from({ length: 4500 }, (_, n) => saw(`u${n}`));
      await log.append(test.name, lines);
      expect(await linesOf(log, test.name)).toEqual(lines);
    });
  });
