import { isPromptopsError } from '../core/errors.ts';
import type { LoadEvent } from '../usecases/load/loader.ts';

const EVERY_MS = 60_000;
const MOST_CAUSES = 1000;

/** What an operator has to know, in sentences; the same at most once a minute. */
export function warnings(log: (message: string) => void, now: () => number): (event: LoadEvent) => void {
  const say = oncePerMinute(log, now);
  return (event) => {
    const message = messageFor(event);
    if (message !== undefined) say(`${event.kind} ${event.reference}`, message);
  };
}

/** One line a minute for each cause. */
export function oncePerMinute(log: (message: string) => void, now: () => number): (cause: string, message: string) => void {
  const said = new Map<string, number>();
  return (cause, message) => {
    if (now() - (said.get(cause) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
    if (said.size >= MOST_CAUSES) said.clear();
    said.set(cause, now());
    log(`promptops: ${message}`);
  };
}

function messageFor(event: LoadEvent): string | undefined {
  switch (event.kind) {
    case 'fallback':
      return `${event.reference} is answered by a fallback (${event.from}): ${reasonOf(event.error)}`;
    case 'refresh-failed':
      return `${event.reference} could not be renewed: ${reasonOf(event.error)}`;
    case 'tampered':
      return `version ${event.version} of ${event.reference} from ${event.source} is not what its hash says.`;
    case 'unusable':
      return `${event.reference} from ${event.source} cannot be used: ${reasonOf(event.error)}`;
    default:
      return undefined;
  }
}

/** Messages of ours hold no secrets; of others we cannot know. */
export function reasonOf(error: unknown): string {
  if (isPromptopsError(error)) return error.message;
  return error instanceof Error ? error.name : 'unknown reason';
}
