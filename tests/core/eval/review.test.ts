import { describe, expect, it } from '@jest/globals';
import { parseReview } from '../../../src/core/eval/review.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const verdict = { prompt: 'greet', hash: HASH, case: 'ann-en', verdict: 'approve' };
const review = { format: 1, evaluation: 'e1', reviewer: 'Ada', verdicts: [verdict] };
const parsed = (data: unknown) => parseReview(JSON.stringify(data));

describe('the file of verdicts that the report exports', () => {
  it.each([
    ['an approval', review],
    ['no verdict at all', { ...review, verdicts: [] }],
    ['everything there is', { ...review, verdicts: [{ ...verdict, attempt: 2, metric: 'tone', comment: 'kind', output: 'Hello' }] }],
    ['a comparison beside an approval', { ...review, verdicts: [verdict, { ...verdict, verdict: 'better', against: OTHER }] }],
    ['two attempts of one case', { ...review, verdicts: [verdict, { ...verdict, attempt: 1, verdict: 'reject' }] }],
  ])('takes %s', (_, data) => expect(parsed(data)).toEqual({ review: data }));

  it.each([
    ['a list', [review], 'not an object'],
    ['another format', { ...review, format: 2 }, '`format` must be 1'],
    ['nobody', { ...review, reviewer: '' }, '`reviewer` must be a text that is not empty'],
    ['a misspelled key', { ...review, verdict: [] }, 'the key `verdict` is not known. Did you mean `verdicts`?'],
    ['no list', { ...review, verdicts: {} }, '`verdicts` must be a list'],
    [
      'a made-up verdict',
      { ...review, verdicts: [{ ...verdict, verdict: 'aprove' }] },
      'verdicts[0]: `verdict` must be one of approve, reject, better, worse, tie. Did you mean `approve`?',
    ],
    ['true for an approval', { ...review, verdicts: [{ ...verdict, verdict: true }] }, 'verdicts[0]: `verdict` must be one of'],
    ['a short hash', { ...review, verdicts: [{ ...verdict, hash: 'abc' }] }, 'verdicts[0]: `hash` must be a SHA-256'],
    ['a short hash to compare with', { ...review, verdicts: [{ ...verdict, against: 'abc' }] }, 'verdicts[0]: `against` must be a SHA-256'],
    ['half an attempt', { ...review, verdicts: [{ ...verdict, attempt: 0.5 }] }, 'verdicts[0]: `attempt` must be 0 or more'],
    ['an unknown key', { ...review, verdicts: [{ ...verdict, pass: true }] }, 'verdicts[0]: the key `pass` is not known'],
    ['a comment that is none', { ...review, verdicts: [{ ...verdict, comment: 3 }] }, 'verdicts[0]: `comment` must be text'],
    [
      'two minds',
      { ...review, verdicts: [verdict, { ...verdict, verdict: 'reject' }] },
      'verdicts[1]: a second verdict on the same answer',
    ],
    [
      'better and worse',
      {
        ...review,
        verdicts: [
          { ...verdict, verdict: 'better' },
          { ...verdict, verdict: 'worse' },
        ],
      },
      'verdicts[1]: a second',
    ],
  ])('refuses %s', (_, data, problem) => {
    expect(parsed(data)).toEqual({ problems: [expect.stringContaining(problem)] });
  });

  it('refuses what is not JSON, and what is nested without end', () => {
    expect(parseReview('{')).toEqual({ problems: [expect.stringContaining('not JSON')] });
    expect(parseReview(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual({ problems: [expect.stringContaining('not JSON')] });
  });

  it('names every problem at once', () => {
    expect(parsed({ ...review, reviewer: 1, verdicts: [{ ...verdict, case: '' }, null] })).toEqual({
      problems: [
        '`reviewer` must be a text that is not empty',
        'verdicts[0]: `case` must be a text that is not empty',
        'verdicts[1]: not an object',
      ],
    });
  });
});
