import { expect, it } from '@jest/globals';
import { retryAfterMs } from '../../../src/adapters/http/retry-after.ts';

const date = 'Sat, 21 Nov 2026 08:00:00 GMT';

it.each([
  [{}, 0],
  [{ 'retry-after': '' }, 0],
  [{ 'retry-after': '3' }, 3000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': 'soon' }, 0],
  [{ 'retry-after-ms': '120', 'retry-after': '3' }, 120],
  [{ 'retry-after-ms': 'soon', 'retry-after': '3' }, 3000],
  [{ 'retry-after': 'Sat, 21 Nov 2026 08:00:10 GMT', date }, 10_000],
  [{ 'retry-after': 'Sat, 21 Nov 2026 07:00:00 GMT', date }, 0],
])('%j asks for %d ms', (headers, expected) => {
  expect(retryAfterMs(headers)).toBe(expected);
});
