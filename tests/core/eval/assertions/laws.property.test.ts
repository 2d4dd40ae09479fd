import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExampleAnswer } from '../../../../src/core/eval/assertion.ts';
import { ASSERTIONS } from '../../../../src/core/eval/assertions/index.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { resultOf } from './statuses.ts';

const OFFLINE = ASSERTIONS.filter(({ kind, type }) => (kind === 'deterministic' || kind === 'heuristic') && type !== 'counterfactual');
/** Their opposite is refused: it would demand what nobody wants. */
const ONE_WAY = new Set(['profanity', 'pii', 'secrets', 'prompt-leak', 'unsupported-numbers']);

const word = fc.constantFrom(
  'Ann',
  'the',
  'cat',
  '5',
  '1,000',
  '[1]',
  '<p>',
  '</p>',
  '{"a": 1}',
  'f*ck',
  "I can't help",
  '\n',
  'é',
  '🙂',
  'a@b.co',
);
const output = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
);

function withOutput(example: ExampleAnswer, text: string): ExampleAnswer {
  return typeof example === 'string' ? text : { ...example, output: text };
}

describe.each(OFFLINE.map((assertion) => [assertion.type, assertion] as const))('%s, whatever the answer', (type, { example }) => {
  const opposite: JsonObject = { ...example.check, type: `not-${type}` };

  it('decides, with a score between 0 and 1 and a reason', async () => {
    await fc.assert(
      fc.asyncProperty(output, async (text) => {
        const { status, score, reason } = await resultOf(example.check, withOutput(example.passes, text));
        expect(['passed', 'failed']).toContain(status);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reason).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('says the same twice, and the contrary behind `not-`', async () => {
    await fc.assert(
      fc.asyncProperty(output, async (text) => {
        const answer = withOutput(example.passes, text);
        const [first, second, contrary] = await Promise.all(
          [example.check, example.check, opposite].map((check) => resultOf(check, answer)),
        );
        expect(second).toEqual(first);
        if (ONE_WAY.has(type)) return expect(contrary!.status).toBe('error');
        expect(contrary!.status).toBe(first!.status === 'passed' ? 'failed' : 'passed');
        expect(contrary!.score).toBeCloseTo(1 - first!.score!, 12);
      }),
      { numRuns: 30 },
    );
  });
});
