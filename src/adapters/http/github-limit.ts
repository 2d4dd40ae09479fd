import { retryAfterMs } from './retry-after.ts';

/** Where GitHub says that there were too many requests and not how long to wait: its advice is a minute. */
const UNSAID_MS = 60_000;
/** Its clock counts in seconds, and the limit is free after that one. */
const SECOND_MS = 1000;

export interface GithubRefusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Its words. */
  readonly said: string;
}

/**
 * How long GitHub wants to be left alone, in milliseconds; `undefined` where that is not why it said no: a limit and a missing right
 * have the same status. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function rateLimitMs({ status, headers, said }: GithubRefusal): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const known = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  if (known['retry-after'] !== undefined) return retryAfterMs(known);
  const reset = Number(known['x-ratelimit-reset']);
  if (known['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(0, reset * 1000 - clockOf(known['date'])) + SECOND_MS;
  return status === 429 || /rate limit/i.test(said) ? UNSAID_MS : undefined;
}

/** `20:41:07 UTC` */
export function freeAgainAt(ms: number): string {
  return `${new Date(Date.now() + ms).toISOString().slice(11, 19)} UTC`;
}

/** Of the same answer: ours may be wrong. */
function clockOf(date: string | undefined): number {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? Date.now() : theirs;
}
