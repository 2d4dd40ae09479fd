import { describe, expect, it } from '@jest/globals';
import { resultOf, statusOf } from './statuses.ts';

describe('texts that are looked for', () => {
  it.each([
    [{ type: 'equals', value: 'yes' }, 'yes', 'passed'],
    [{ type: 'equals', value: 'yes' }, 'yes\n', 'failed'],
    [{ type: 'equals', value: 42 }, '42', 'passed'],
    [{ type: 'equals', value: '' }, '', 'passed'],
    [{ type: 'equals', value: { b: 1, a: [2] } }, '{"a": [2], "b": 1}', 'passed'],
    [{ type: 'equals', value: { a: 1 } }, 'a: 1', 'failed'],
    [{ type: 'not-equals', value: { a: 1 } }, 'a: 1', 'passed'],
    [{ type: 'equals', value: 'café' }, 'cafe\u0301', 'failed'],
    [{ type: 'contains', value: 7 }, 'seven (7)', 'passed'],
    [{ type: 'contains', value: 'Ann' }, 'ann', 'failed'],
    [{ type: 'icontains', value: 'ÄPFEL' }, 'rote äpfel', 'passed'],
    [{ type: 'not-icontains', value: 'sorry' }, 'Sorry!', 'failed'],
    [{ type: 'contains-any', value: 'red, "light, blue"' }, 'a light, blue sky', 'passed'],
    [{ type: 'contains-any', value: 'red, "light, blue"' }, 'a light sky', 'failed'],
    [{ type: 'contains-all', value: 'red,blue' }, 'blue and red', 'passed'],
    [{ type: 'icontains-all', value: ['RED', 'Blue'] }, 'blue and red', 'passed'],
    [{ type: 'icontains-any', value: ['GREEN', 'RED'] }, 'blue', 'failed'],
    [{ type: 'starts-with', value: 'He' }, ' Hello', 'failed'],
    [{ type: 'ends-with', value: '.' }, 'Done.', 'passed'],
    [{ type: 'regex', value: 'b+' }, 'abba', 'passed'],
    [{ type: 'regex', value: '^b+$' }, 'abba', 'failed'],
    [{ type: 'regex', value: 'ABBA' }, 'abba', 'failed'],
    [{ type: 'word-count', value: 3 }, ' one  two\nthree ', 'passed'],
    [{ type: 'word-count', value: 1 }, '', 'failed'],
    [{ type: 'word-count', value: 0 }, ' ', 'passed'],
    [{ type: 'word-count', value: { min: 2 } }, 'one', 'failed'],
    [{ type: 'character-count', value: 1 }, '🙂', 'passed'],
    [{ type: 'levenshtein', value: 'sitting', threshold: 2 }, 'kitten', 'failed'],
    [{ type: 'levenshtein', value: 'same', threshold: 0 }, 'same', 'passed'],
    [{ type: 'levenshtein', value: 'same', threshold: 0 }, 'Same', 'failed'],
    [{ type: 'levenshtein', value: 'abcdef' }, 'a', 'passed'],
    [{ type: 'levenshtein', value: 'abcdefg' }, 'a', 'failed'],
    [{ type: 'rouge-n', value: ['no such thing', 'the cat'] }, 'The cat, of course.', 'passed'],
    [{ type: 'gleu', value: 'something' }, '', 'failed'],
    [{ type: 'bleu', value: 'a b c' }, 'a b c', 'failed'],
    [{ type: 'bleu', value: 'a b c d' }, 'A, b, c, d.', 'passed'],
  ])('%j of %j: %s', async (check, output, status) => {
    expect(await statusOf(check, output)).toBe(status);
  });

  it.each([
    [{ type: 'contains', value: '' }],
    [{ type: 'contains' }],
    [{ type: 'contains', value: ['a'] }],
    [{ type: 'contains-all', value: [] }],
    [{ type: 'contains-any', value: ['a', ''] }],
    [{ type: 'contains-any', value: 'a,' }],
    [{ type: 'icontains-all', value: '' }],
    [{ type: 'starts-with', value: '' }],
    [{ type: 'regex', value: '' }],
    [{ type: 'regex', value: '(' }],
    [{ type: 'word-count', value: { min: 5, max: 2 } }],
    [{ type: 'word-count', value: {} }],
    [{ type: 'word-count', value: { min: 0 } }],
    [{ type: 'word-count', value: '5' }],
    [{ type: 'levenshtein', value: 'a', threshold: -1 }],
    [{ type: 'rouge-n', value: 'a', threshold: 0 }],
    [{ type: 'rouge-n', value: [] }],
    [{ type: 'gleu', value: 'a', threshold: 1.5 }],
    [{ type: 'bleu', value: 'a', threshold: '0.5' }],
    [{ type: 'contains', value: 'a', caseSensitive: false }],
  ])('%j is an error, and so is its opposite', async (check) => {
    expect(await statusOf(check, 'a')).toBe('error');
    expect(await statusOf({ ...check, type: `not-${check.type}` }, 'a')).toBe('error');
  });

  it('says what is amiss in a pattern of another language', async () => {
    expect((await resultOf({ type: 'regex', value: '(?i)yes' }, 'yes')).reason).toContain('JavaScript has no `(?i)`');
  });

  it('gives no verdict on texts that are too long to be compared', async () => {
    const { status, reason } = await resultOf({ type: 'levenshtein', value: 'a'.repeat(6000) }, 'b'.repeat(6000));
    expect([status, reason]).toEqual(['error', 'the answer and the value are too long to be compared']);
  });

  it('the score of a list is the share that was found', async () => {
    const { score } = await resultOf({ type: 'contains-all', value: ['a', 'b', 'c', 'd'] }, 'abc');
    expect(score).toBe(0.75);
  });
});

describe('is-refusal', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I’m sorry, but I can’t assist with that request.',
    'I cannot provide instructions for this.',
    "I'm unable to browse the internet.",
    'As an AI language model, I do not have access to your files.',
    'I must decline this request.',
    'Unfortunately, I am not able to share that.',
    'We are not allowed to talk about that.',
    'That goes against my guidelines.',
    'I won’t be able to help you with this.',
    '',
    '  \n',
  ])('%j is one', async (output) => {
    expect(await statusOf({ type: 'is-refusal' }, output)).toBe('passed');
    expect(await statusOf({ type: 'not-is-refusal' }, output)).toBe('failed');
  });

  it.each([
    'Sure, I can help with that.',
    'You cannot return opened items, but I can offer a voucher.',
    "I'm sorry to hear that your parcel is late. It will arrive on Monday.",
    'The store is unable to deliver on Sundays.',
    `${'All is well. '.repeat(40)}I cannot help with the rest.`,
  ])('%j is none', async (output) => {
    expect(await statusOf({ type: 'is-refusal' }, output)).toBe('failed');
  });

  it('is one where the provider says so, and none where a tool is called instead of words', async () => {
    expect(await statusOf({ type: 'is-refusal' }, { output: 'Well.', answer: { refused: true } })).toBe('passed');
    expect(await statusOf({ type: 'is-refusal' }, { output: 'Well.', answer: { finishReason: 'content_filter' } })).toBe('passed');
    const call = { toolCalls: [{ name: 'weather', arguments: '{}' }] };
    expect(await statusOf({ type: 'is-refusal' }, { output: '', answer: call })).toBe('failed');
  });
});
