import type { Checks } from '../../ports/checks.ts';
import type { CheckThread } from './check-thread.ts';

/** A pattern that was stopped for so many answers is not searched for in others. */
const STOPPED_OF_ONE = 4;
/** After so many in all, no pattern is begun that never came to an end: values of the cases may make a new one for each of them. */
const STOPPED_OF_ALL = 40;

export interface PatternSearch extends Pick<Checks, 'matches'> {
  close(): Promise<void>;
}

/** Searches that are stopped when they take too long; what that costs has an end too, however many answers there are. */
export function patternSearch(thread: CheckThread, limitMs: number): PatternSearch {
  const stopped = new Map<string, number>();
  const ended = new Set<string>();
  let stoppedInAll = 0;
  const isGivenUp = (pattern: string): boolean =>
    (stopped.get(pattern) ?? 0) >= STOPPED_OF_ONE || (stoppedInAll >= STOPPED_OF_ALL && !ended.has(pattern));

  const search = async (pattern: string, text: string) => {
    const task = { kind: 'regex', pattern, text } as const;
    const first = await thread.run(task, limitMs);
    // A busy machine can stop a harmless search too: it gets a second try, in a new thread.
    return 'problem' in first && first.stopped ? thread.run(task, limitMs) : first;
  };

  // One after the other, as the thread works: what one search came to decides whether the next is begun.
  let last: Promise<unknown> = Promise.resolve();
  const matches: Checks['matches'] = (pattern, text) => {
    const found = last.then(async () => {
      const failed = (problem: string) => ({ problem: `the search for /${pattern}/ has no result: ${problem}` });
      if (isGivenUp(pattern)) return failed(`searches were stopped after ${limitMs} ms too often before`);
      const done = await search(pattern, text);
      if (!('problem' in done)) {
        ended.add(pattern);
        return done.value === true;
      }
      if (done.stopped) {
        stoppedInAll += 1;
        stopped.set(pattern, (stopped.get(pattern) ?? 0) + 1);
      }
      return failed(done.problem);
    });
    last = found;
    return found;
  };
  return { matches, close: () => thread.close() };
}
