import { describe, expect, it } from '@jest/globals';
import { levenshtein } from '../../../../src/core/eval/text/levenshtein.ts';
import { bleu, gleu, rouge, support } from '../../../../src/core/eval/text/similarity.ts';

/** From rouge-score and nltk, over the same words. */
const MEASURED = [
  ['the cat sat on the mat', 'the cat is on the mat', [0.8333333333, 0.8333333333, 0.8333333333], [0.6, 0.6, 0.6], 0.5, 3, 0.8636363636],
  [
    'police killed the gunman',
    'police kill the gunman',
    [0.75, 0.75, 0.75],
    [0.3333333333, 0.3333333333, 0.3333333333],
    0.4,
    2,
    0.9166666667,
  ],
  ['kitten', 'sitting', [0, 0, 0], [0, 0, 0], 0, 3, 0.5714285714],
  ['', 'something', [0, 0, 0], [0, 0, 0], 0, 9, 0],
  ['Paris is the capital of France.', 'The capital of France is Paris.', [1, 1, 1], [0.6, 0.6, 0.6], 0.6666666667, 19, 0.3870967742],
  ['naïve café', 'naive cafe', [0, 0, 0], [0, 0, 0], 0, 2, 0.8],
] as const;

describe.each(MEASURED)('%j against %j', (output, reference, one, two, gleuWanted, distance, similarity) => {
  it.each([
    [1, one],
    [2, two],
  ] as const)('ROUGE-%d', (n, [p, r, f]) => {
    const measured = rouge(output, reference, n);
    expect(measured.p).toBeCloseTo(p, 9);
    expect(measured.r).toBeCloseTo(r, 9);
    expect(measured.f).toBeCloseTo(f, 9);
  });

  it('GLEU and Levenshtein', () => {
    expect(gleu(output, reference)).toBeCloseTo(gleuWanted, 9);
    const measured = levenshtein(output, reference)!;
    expect(measured.distance).toBe(distance);
    expect(1 - measured.distance / measured.longest).toBeCloseTo(similarity, 9);
  });
});

it.each([
  ['The refund takes five days to process.', 'A refund takes five days to process once approved.', 3, 0.8],
  ['Contact support by phone.', 'Contact support by email.', 2, 0.6666666667],
  ['prices rose 4 percent in may', 'In May prices rose 4 percent over April', 2, 0.8],
])('%j is supported by %j', (output, context, n, wanted) => {
  expect(support(output, context, n)).toBeCloseTo(wanted, 9);
});

describe('BLEU', () => {
  it.each([
    ['the refund takes five days to process', 'the refund takes five days to process', 1],
    ['', 'the refund takes five days', 0],
    ['one two three', 'one two three', 0],
    // 6/7, 5/6, 4/5, 3/4 multiply to 3/7.
    ['the refund takes five days to arrive', 'the refund takes five days to process', (3 / 7) ** 0.25],
    ['a b c d', 'a b c d e f g h', Math.exp(1 - 8 / 4)],
  ])('of %j against %j', (output, reference, wanted) => {
    expect(bleu(output, reference)).toBeCloseTo(wanted, 9);
  });

  it('counts a word no more often than the reference has it', () => {
    expect(rouge('the the the the', 'the cat', 1).p).toBe(0.25);
  });
});
