import { isPromptopsError } from '../core/errors.ts';

const EVERY_MS = 60_000;
const MOST_CAUSES = 1000;

/** Says what goes wrong, of the same cause at most once a minute. */
export function onceAMinute(log: (message: string) => void, now: () => number): (cause: string, message: string) => void {
  const said = new Map<string, number>();
  return (cause, message) => {
    if (now() - (said.get(cause) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
    if (said.size >= MOST_CAUSES) said.clear();
    said.set(cause, now());
    log(`promptops: ${message}`);
  };
}

/** Messages of ours hold no secrets; of others we cannot know. */
export function reasonOf(error: unknown): string {
  if (isPromptopsError(error)) return error.message;
  return error instanceof Error ? error.name : 'unknown reason';
}
