import { describe, expect, it } from '@jest/globals';
import { resultOf, statusOf } from './statuses.ts';

describe('unsupported-numbers', () => {
  const statusIn = (output: string, context: string, more = {}) => statusOf({ type: 'unsupported-numbers', ...more }, { output, context });

  it.each([
    ['It costs 1,234.50 euros.', 'Price: 1234.5'],
    ['It costs 1.234,50 euros.', 'Price: 1,234.50'],
    ['It takes 5 days.', 'It takes five days.'],
    ['On 2026-05-01.', 'May 1, 2026 in week 5'],
    ['1. First\n2) Second', 'nothing'],
    ['So it is [1][2] and [3, 4].', 'nothing'],
    ['Write to Ann@shop.example.', 'ann@shop.example'],
    ['See https://shop.example/a?b=1.', 'https://shop.example/a?b=1'],
    ['No numbers at all.', 'nothing'],
    ['Chapter 007', 'Chapter 7'],
  ])('%j is supported by %j', async (output, context) => {
    expect(await statusIn(output, context)).toBe('passed');
  });

  it.each([
    ['It costs 1,235 euros.', 'Price: 1234'],
    ['It grew by 4 percent.', 'It grew.'],
    ['Write to bob@shop.example.', 'ann@shop.example'],
    ['See https://shop.example/c.', 'https://shop.example/a'],
    ['In 1987 he left.', 'He left in 1978.'],
    ['Call 12345678901234567890.', '12345678901234567891'],
  ])('%j is not supported by %j', async (output, context) => {
    expect(await statusIn(output, context)).toBe('failed');
  });

  it('takes what was sent and what the case sets for support, and what is allowed', async () => {
    const rendered = [{ role: 'user', content: 'I have 17 apples.' }];
    expect(await statusOf({ type: 'unsupported-numbers' }, { output: '17', rendered })).toBe('passed');
    expect(await statusOf({ type: 'unsupported-numbers' }, { output: '18', vars: { count: 18 } })).toBe('passed');
    expect(await statusIn('19', 'nothing', { allow: [19] })).toBe('passed');
  });

  it('scores the share that is supported', async () => {
    const { score, reason } = await resultOf({ type: 'unsupported-numbers' }, { output: '1 and 99', context: '1' });
    expect([score, reason]).toEqual([0.5, 'nothing supports `99`']);
  });
});

describe('context-overlap', () => {
  it.each([
    ['The refund takes five days to process.', { n: 3, threshold: 0.8 }, 'passed'],
    ['The refund takes five days to process.', { n: 3, threshold: 0.81 }, 'failed'],
    ['', {}, 'failed'],
    ['refund', {}, 'passed'],
  ])('%j with %j: %s', async (output, options, status) => {
    const context = 'A refund takes five days to process once approved.';
    expect(await statusOf({ type: 'context-overlap', ...options }, { output, context })).toBe(status);
  });

  it('without a context is an error; a variable of that name is one', async () => {
    expect(await statusOf({ type: 'context-overlap' }, 'x')).toBe('error');
    expect(await statusOf({ type: 'context-overlap' }, { output: 'x', context: ' ' })).toBe('error');
    expect(await statusOf({ type: 'context-overlap' }, { output: 'a b c', vars: { context: ['a b', 'a b c'] } })).toBe('passed');
  });
});

describe('citations-exist', () => {
  const context = '[1] A refund takes five days.\n[doc-2] Returns are free.';

  it.each([
    [{}, 'Five days [1], and free [doc-2].', 'passed'],
    [{}, 'Five days [1; doc-2].', 'passed'],
    [{}, 'Five days [^1].', 'passed'],
    [{}, 'Five days [2].', 'failed'],
    [{}, 'Five days [1] [7].', 'failed'],
    [{}, 'Five days.', 'failed'],
    [{ min: 0 }, 'Five days.', 'passed'],
    [{ min: 2 }, 'Five days [1].', 'failed'],
    [{}, 'He said [sic] five days [1].', 'passed'],
    [{}, 'See [1](https://shop.example) for more.', 'failed'],
    [{ value: ['a', 'b'] }, 'So [b].', 'passed'],
    [{ value: ['a', 'b'] }, 'So [1].', 'failed'],
  ])('%j of %j: %s', async (options, output, status) => {
    expect(await statusOf({ type: 'citations-exist', ...options }, { output, context })).toBe(status);
  });

  it('without sources is an error', async () => {
    expect(await statusOf({ type: 'citations-exist' }, { output: '[1]', context: 'no marks' })).toBe('error');
  });
});
