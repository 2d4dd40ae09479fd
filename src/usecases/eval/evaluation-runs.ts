import type { Run } from '../../core/registry/run.ts';
import { EVALUATION_ARM_KIND, EVALUATION_KIND, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Journal } from '../read-journal.ts';

/** The logged runs of evaluations, newest first: those of the candidates before those of what they were compared with. */
export async function* evaluationRuns({ tracker, experiment }: Journal, evaluation?: string): AsyncGenerator<Run> {
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return;
  for (const kind of [EVALUATION_KIND, EVALUATION_ARM_KIND]) {
    const tags = { [RUN_TAGS.kind]: kind, ...(evaluation !== undefined && { [RUN_TAGS.evaluation]: evaluation }) };
    for await (const run of tracker.runs({ experimentId, tags })) if (run.tags[RUN_TAGS.armKey] !== undefined) yield run;
  }
}
