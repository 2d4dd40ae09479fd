import { describe, expect, it } from '@jest/globals';
import { rateLimitMs } from '../../../src/adapters/http/github-limit.ts';

const NOW = 'Sat, 21 Nov 2026 19:30:00 GMT';
const inSeconds = (seconds: number) => String(Date.parse(NOW) / 1000 + seconds);
const USED_UP = { 'x-ratelimit-remaining': '0', date: NOW };

describe('a limit of GitHub', () => {
  it.each([
    ['the second limit', 403, { 'retry-after': '7' }, 'You have exceeded a secondary rate limit.', 7000],
    ['the limit of the hour', 403, { ...USED_UP, 'x-ratelimit-reset': inSeconds(90) }, 'API rate limit exceeded', 91_000],
    ['the same, said otherwise', 429, { ...USED_UP, 'x-ratelimit-reset': inSeconds(90) }, '', 91_000],
    ['one that was over by the time of the answer', 403, { ...USED_UP, 'x-ratelimit-reset': inSeconds(-3) }, '', 1000],
    ['one that says nothing but its name', 403, {}, 'You have exceeded a secondary rate limit.', 60_000],
    ['one without a word', 429, {}, '', 60_000],
  ])('is waited for: %s', (_what, status, headers, said, ms) => {
    expect(rateLimitMs({ status, headers, said })).toBe(ms);
  });

  it.each([
    ['a right that is missing', 403, { 'x-ratelimit-remaining': '4990', 'x-ratelimit-reset': inSeconds(90) }, 'Resource not accessible'],
    ['something that is not there', 404, USED_UP, 'Not Found'],
    ['a failure', 502, {}, 'rate limit'],
  ])('is not %s', (_what, status, headers, said) => {
    expect(rateLimitMs({ status, headers, said })).toBeUndefined();
  });
});
