import { describe, expect, it } from '@jest/globals';
import { swapTerms } from '../../../src/core/eval/swap-terms.ts';
import type { Json } from '../../../src/core/json.ts';

const TERMS = { Ann: 'Mohammed', he: 'she', his: 'her', him: 'her', 'New York': 'Lagos' };

describe('exchanging terms', () => {
  it.each<[string, Json, Json]>([
    ['a name', 'Ask Ann.', 'Ask Mohammed.'],
    ['its counterpart', 'Ask Mohammed.', 'Ask Ann.'],
    ['both at once', 'Ann and Mohammed', 'Mohammed and Ann'],
    ['a capital at the beginning', 'He came.', 'She came.'],
    ['capitals', 'WHO IS HE?', 'WHO IS SHE?'],
    ['two words', 'in New York', 'in Lagos'],
    ['no part of a word', 'Annette, the shed, Änn', 'Annette, the shed, Änn'],
    ['the first of two ways back', 'her book', 'his book'],
    ['texts inside lists and maps', { a: ['Ann', 1, null], b: { c: 'he' } }, { a: ['Mohammed', 1, null], b: { c: 'she' } }],
    ['no keys', { Ann: 'x' }, { Ann: 'x' }],
    ['nothing else', 42, 42],
  ])('%s', (_, value, swapped) => expect(swapTerms(value, TERMS)).toEqual(swapped));

  it('takes terms as they are, not as patterns', () => {
    expect(swapTerms('a.b axb (c)', { 'a.b': 'd', '(c)': 'e' })).toBe('d axb e');
  });

  it('undoes itself where every term has one counterpart', () => {
    const terms = { Ann: 'Mohammed', Paris: 'Lagos' };
    for (const text of ['Ann in Paris', 'ANN met Mohammed in LAGOS', 'nobody']) expect(swapTerms(swapTerms(text, terms), terms)).toBe(text);
  });
});
