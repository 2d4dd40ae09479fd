import { isPromptopsError } from '../core/errors.ts';
import { type MoveDraft, moveName, moveTags } from '../core/journal/alias-move.ts';
import type { Run } from '../core/registry/run.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import type { Journal } from './read-journal.ts';

/** Puts a move on record before it happens; after a lost answer it looks whether the record is there. */
export async function writeIntent({ tracker, experiment }: Journal, draft: MoveDraft, startTime: number): Promise<Run> {
  const experimentId = await tracker.experiment(experiment);
  try {
    return await tracker.createRun({ experimentId, name: moveName(draft), startTime, tags: moveTags(draft) });
  } catch (error) {
    if (!isPromptopsError(error) || !error.maybeApplied) throw error;
    const { prompt, alias, batch } = draft;
    const tags = { [RUN_TAGS.prompt]: prompt, [RUN_TAGS.alias]: alias, [RUN_TAGS.batch]: batch };
    for await (const run of tracker.runs({ experimentId, tags })) return run;
    throw error;
  }
}

export async function settle({ tracker }: Journal, runId: string, status: 'FINISHED' | 'KILLED', endTime: number): Promise<void> {
  await tracker.updateRun(runId, { status, endTime });
}
