import { describe, expect, it } from '@jest/globals';
import type { Step } from '../../../src/core/trace/step.ts';
import { bothComplete, traceCompleteness } from '../../../src/core/trace/trace-completeness.ts';

const whole = {
  id: 'a',
  prompt: { name: 'planner_v1', version: 3, hash: 'f'.repeat(64) },
  usage: { input: 5, output: 7 },
  durationMs: 12,
} satisfies Partial<Step>;
const { prompt, usage, durationMs } = whole;

describe('trace completeness', () => {
  it.each([
    ['nothing happened', [], { steps: 0, complete: 0, share: null }],
    ['all is known', [whole], { steps: 1, complete: 1, share: 1 }],
    ['no time was too short to count', [{ ...whole, durationMs: 0 }], { complete: 1 }],
    ['no prompt', [{ id: 'a', usage, durationMs }], { complete: 0, missing: { prompt: 1, tokens: 0, duration: 0 } }],
    ['a fallback is no version', [{ ...whole, prompt: { ...prompt, version: null } }], { missing: { prompt: 1, tokens: 0, duration: 0 } }],
    ['no tokens', [{ id: 'a', prompt, durationMs }], { missing: { prompt: 0, tokens: 1, duration: 0 } }],
    ['no duration', [{ id: 'a', prompt, usage }], { missing: { prompt: 0, tokens: 0, duration: 1 } }],
    ['half of them', [whole, { id: 'b', durationMs: 3 }], { steps: 2, complete: 1, share: 0.5 }],
    [
      'what only holds others is measured by them',
      [
        { id: 'outer', durationMs: 20 },
        { ...whole, parent: 'outer' },
      ],
      { steps: 1, share: 1 },
    ],
    [
      'what holds others and has a prompt counts',
      [
        { id: 'outer', prompt },
        { ...whole, parent: 'outer' },
      ],
      { steps: 2, complete: 1 },
    ],
  ])('%s', (_, steps, expected) => {
    expect(traceCompleteness(steps)).toMatchObject(expected);
  });

  it('adds up', () => {
    expect(bothComplete(traceCompleteness([whole]), traceCompleteness([{ id: 'b' }]))).toEqual(traceCompleteness([whole, { id: 'b' }]));
    expect(bothComplete(traceCompleteness([]), traceCompleteness([])).share).toBeNull();
  });
});
