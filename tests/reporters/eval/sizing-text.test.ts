import { expect, it } from '@jest/globals';
import { sizeGates } from '../../../src/core/eval/sizing.ts';
import { sizingText } from '../../../src/reporters/eval/sizing-text.ts';

it('tells what a suite can and cannot show', () => {
  expect(sizingText('greet', sizeGates(['pass_rate >= 0.9', 'no_regression vs @production', 'lint'], 30))).toBe('');
});

it('a suite without a gate has nothing to size', () => {
  expect(sizingText('greet', sizeGates([], 1))).toBe('greet: 1 case, no gate.');
});
