import { humanLabels } from '../../core/eval/log/human-labels.ts';
import type { JsonObject } from '../../core/json.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Journal } from '../read-journal.ts';
import { evaluationRuns } from './evaluation-runs.ts';

/** So many runs are looked through, the latest first. */
const LOOKED_AT = 50;

/** What people said in MLflow of logged answers, under the name of one check. */
export async function collectLabels(
  metric: string,
  { journal, tracer }: { readonly journal: Journal; readonly tracer: Tracer },
): Promise<readonly JsonObject[]> {
  const lines: JsonObject[] = [];
  let looked = 0;
  for await (const { id, experimentId, tags } of evaluationRuns(journal)) {
    for await (const trace of tracer.traces({ experimentId, runId: id }))
      lines.push(...humanLabels(trace, metric, tags[RUN_TAGS.contentHash] ?? ''));
    looked += 1;
    if (looked === LOOKED_AT) break;
  }
  return lines;
}
