import type { LoadEvent } from '../usecases/load/loader.ts';
import { onceAMinute, reasonOf } from './once-a-minute.ts';

/** What an operator has to know, in sentences; the same at most once a minute. */
export function warnings(log: (message: string) => void, now: () => number): (event: LoadEvent) => void {
  const say = onceAMinute(log, now);
  return (event) => {
    const message = messageFor(event);
    if (message !== undefined) say(`${event.kind} ${event.reference}`, message);
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
