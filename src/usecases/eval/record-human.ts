import { isPromptopsError } from '../../core/errors.ts';
import { OVERALL } from '../../core/eval/log/said-of.ts';
import type { Review, ReviewVerdict } from '../../core/eval/review.ts';
import { isLabel } from '../../core/eval/review-labels.ts';
import { type Assessment, traceId } from '../../core/eval/trace.ts';
import type { Run } from '../../core/registry/run.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Journal } from '../read-journal.ts';
import { evaluationRuns } from './evaluation-runs.ts';

/** Puts what a reviewer said beside the answers that were logged; `null`: the evaluation was not. How much was new or changed. */
export async function recordHuman(
  { evaluation, reviewer }: Review,
  verdicts: readonly ReviewVerdict[],
  { journal, tracer }: { readonly journal: Journal; readonly tracer: Tracer },
): Promise<number | null> {
  const runs: Run[] = [];
  for await (const run of evaluationRuns(journal, evaluation)) runs.push(run);
  if (runs.length === 0) return null;
  let recorded = 0;
  for (const verdict of verdicts) {
    const run = runs.find(({ tags }) => tags[RUN_TAGS.prompt] === verdict.prompt && tags[RUN_TAGS.contentHash] === verdict.hash);
    const arm = run?.tags[RUN_TAGS.armKey];
    if (arm === undefined) continue;
    const id = traceId({ evaluation, arm, case: verdict.case, attempt: verdict.attempt ?? 0 });
    recorded += await said(tracer, id, assessmentOf(verdict, reviewer));
  }
  return recorded;
}

/** An answer whose trace somebody removed is passed over. */
async function said(tracer: Tracer, id: string, assessment: Assessment): Promise<number> {
  try {
    return await tracer.assess(id, [assessment]);
  } catch (error) {
    if (isPromptopsError(error) && error.code === 'REGISTRY_CONFLICT') return 0;
    throw error;
  }
}

function assessmentOf(given: ReviewVerdict, reviewer: string): Assessment {
  const { verdict, metric, comment, against } = given;
  return {
    // A comparison is about the answer too, under a name of its own.
    name: isLabel(given) ? (metric ?? OVERALL) : `${metric ?? OVERALL} against ${against?.slice(0, 8) ?? 'baseline'}`,
    kind: 'feedback',
    source: { type: 'HUMAN', id: reviewer },
    value: isLabel(given) ? verdict === 'approve' : verdict,
    ...(comment !== undefined && comment !== '' && { rationale: comment }),
  };
}
