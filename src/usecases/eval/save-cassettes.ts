import { isPromptopsError } from '../../core/errors.ts';
import type { CheckResult } from '../../core/eval/result.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Cassette } from '../../ports/answer-store.ts';
import type { PlannedSuite } from './plan-suites.ts';

interface SaveOptions {
  /** Drops the answers that nobody asked for. */
  readonly prune: boolean;
  /** Units were finished by an earlier run: their answers were not asked for now. */
  readonly resumed: boolean;
}

/** Writes each cassette once, with what became of it among the notes of its suites. */
export async function saveCassettes(planned: readonly PlannedSuite[], options: SaveOptions): Promise<readonly PlannedSuite[]> {
  const notes = new Map<Cassette, readonly string[]>();
  for (const [cassette, suites] of groupBy(planned, ({ run }) => run.cassette))
    if (cassette !== undefined) notes.set(cassette, await save(cassette, suites, options));
  return planned.map(({ run, units }) => {
    const own = run.cassette && notes.get(run.cassette);
    return own === undefined || own.length === 0 ? { run, units } : { units, run: { ...run, notes: [...run.notes, ...own] } };
  });
}

async function save(cassette: Cassette, suites: readonly PlannedSuite[], { prune, resumed }: SaveOptions): Promise<readonly string[]> {
  const safe = prune && !resumed && suites.every(askedForAll);
  try {
    const { file, pruned, refused } = await cassette.save({ prune: safe });
    const kinds = [...new Set(refused.map(({ kind }) => kind))].join(', ');
    return [
      ...(refused.length === 0 ? [] : [`${refused.length} answers are not in ${file}: they look as if they held a secret (${kinds}).`]),
      ...(resumed
        ? [`What was answered before it was cut off may be missing from ${file}: \`promptops eval --record\` adds it from the cache.`]
        : []),
      ...(pruned === 0 ? [] : [`${pruned} answers that nobody asks for any more were taken out of ${file}.`]),
      ...(prune && !safe ? [`Nothing was taken out of ${file}: not everything was measured, so what is needed is not known.`] : []),
    ];
  } catch (error) {
    // What was asked has been paid for: the results are worth more than the file.
    if (!isPromptopsError(error)) throw error;
    return [`The answers were not recorded: ${error.message}`];
  }
}

/** A case that came to no end may still need its answers next time. */
function askedForAll({ run, units }: PlannedSuite): boolean {
  return run.isWhole && units.every(({ id }) => isDone(run.attempts.get(id)));
}

function isDone(attempt: { readonly problem?: unknown; readonly checks: readonly CheckResult[] } | undefined): boolean {
  return attempt !== undefined && attempt.problem === undefined && attempt.checks.every(isMeasured);
}

function isMeasured({ status, members = [] }: CheckResult): boolean {
  return status !== 'error' && status !== 'not-run' && members.every(isMeasured);
}
