import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.ts';
import { attest } from '../../core/eval/attestation.ts';
import { armMetrics } from '../../core/eval/log/arm-metrics.ts';
import { armKey } from '../../core/eval/log/arm-traces.ts';
import { TABLE_FILE } from '../../core/eval/log/results-table.ts';
import type { ArmResult, Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { LIMITS, textObjection } from '../../core/mlflow/limits.ts';
import type { Run, RunDraft, RunFacts } from '../../core/registry/run.ts';
import { EVALUATION_ARM_KIND, EVALUATION_KIND, RUN_TAGS } from '../../core/registry/tags.ts';

export interface LoggedArm {
  readonly arm: ArmResult;
  readonly prompt: PromptEvaluation;
  readonly evaluation: Evaluation;
  readonly run: Run;
  readonly version: number | undefined;
  readonly hasTable: boolean;
}

/** Enough to find the run again, and to tell whose it is. */
export function draftOf(arm: ArmResult, prompt: PromptEvaluation, { id }: Evaluation): Pick<RunDraft, 'name' | 'tags'> {
  const isCandidate = arm === prompt.candidate;
  return {
    name: `eval-${isCandidate ? `${prompt.name}-${arm.contentHash.slice(0, 8)}` : arm.label}`.slice(0, 250),
    tags: {
      [RUN_TAGS.kind]: isCandidate ? EVALUATION_KIND : EVALUATION_ARM_KIND,
      [RUN_TAGS.prompt]: prompt.name,
      [RUN_TAGS.contentHash]: arm.contentHash,
      [RUN_TAGS.casesHash]: prompt.casesHash,
      [RUN_TAGS.evaluation]: id,
      [RUN_TAGS.arm]: arm.label,
      [RUN_TAGS.armKey]: armKey(arm),
      'mlflow.runType': 'genai_evaluate',
      'mlflow.source.type': 'LOCAL',
      'mlflow.source.name': 'promptops',
      ...(prompt.gitSha !== null && { [RUN_TAGS.gitSha]: prompt.gitSha, 'mlflow.source.git.commit': prompt.gitSha }),
    },
  };
}

/** Tells whether a run holds these very results: an evaluation that was taken up again has others. */
export function resultDigest(arm: ArmResult, { verdict, gates, counts }: PromptEvaluation): string {
  return createHash('sha256')
    .update(JSON.stringify([arm, verdict, gates, counts]))
    .digest('hex');
}

/** What the run says once its traces are there. Of the candidate also what promotions ask for. */
export function armFacts(logged: LoggedArm): { readonly facts: RunFacts; readonly warnings: readonly string[] } {
  const { arm, prompt, run, version, hasTable } = logged;
  const isCandidate = arm === prompt.candidate;
  const metrics = armMetrics(arm, isCandidate ? { comparison: prompt.comparison, interval: prompt.interval } : {});
  // What a promotion put on record stays as it is: the version and the journal name its checksum.
  const isRecorded = run.tags[RUN_TAGS.attestation] !== undefined && run.tags[RUN_TAGS.resultDigest] === undefined;
  const { tag: attestation, warning } = isCandidate && !isRecorded ? attestationOf(logged) : {};
  const linked = version === undefined ? undefined : JSON.stringify([{ name: arm.prompt, version: String(version) }]);
  const tags = {
    [RUN_TAGS.provider]: arm.provider,
    [RUN_TAGS.resultDigest]: resultDigest(arm, prompt),
    ...(isCandidate && { [RUN_TAGS.verdict]: prompt.verdict }),
    ...(linked !== undefined && { [RUN_TAGS.linkedPrompts]: linked }),
    ...(attestation !== undefined && { [RUN_TAGS.attestation]: attestation }),
    ...(hasTable && { 'mlflow.loggedArtifacts': JSON.stringify([{ path: TABLE_FILE, type: 'table' }]) }),
    'mlflow.genaiEvaluate.scorersDigest': JSON.stringify(scorersDigest(prompt)),
  };
  const at = { timestamp: run.startTime, step: 0 };
  return {
    facts: { tags, metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, ...at })) },
    warnings: warning === undefined ? [] : [warning],
  };
}

function attestationOf({ prompt, evaluation, run }: LoggedArm): { readonly tag?: string; readonly warning?: string } {
  if (prompt.evidence === undefined) return {};
  const at = new Date(run.startTime).toISOString();
  const tag = canonicalJson(attest(prompt, { ...prompt.evidence, runId: run.id, tool: evaluation.tool, at }));
  const objection = textObjection(tag, LIMITS.runTag);
  if (objection === undefined) return { tag };
  return { warning: `The evaluation of ${prompt.name} is no evidence for a promotion: ${objection.replace('it', 'its record')}.` };
}

function scorersDigest({ candidate, scorersDigest: digest }: PromptEvaluation) {
  const metrics = new Set(candidate.cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.map(({ metric }) => metric))));
  return { digest: `sha256:${digest}`, hashed: metrics.size, total: metrics.size };
}
