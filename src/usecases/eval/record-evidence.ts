import { canonicalJson } from '../../core/canonical-json.ts';
import { type Attestation, attest, attestationTags } from '../../core/eval/attestation.ts';
import type { Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Journal } from '../read-journal.ts';
import { draftOf } from './logged-run.ts';

interface Evidence {
  readonly evaluation: Evaluation;
  /** Of all cases of the suite: a part of them is no evidence. */
  readonly prompt: PromptEvaluation;
  /** ISO 8601, when it began by the server's clock: evidence ages by that one. */
  readonly at: string;
  readonly allowedFixtures: boolean;
  /** The version that has this content, where it is registered already. */
  readonly version?: number;
}

/** Puts what an evaluation came to on record, and a copy of it on the version. What was answered can be logged to the same run. */
export async function recordEvidence(
  { evaluation, prompt, at, allowedFixtures, version }: Evidence,
  { tracker, experiment }: Journal,
  registry: Registry,
): Promise<Attestation> {
  const { name } = prompt;
  const experimentId = await tracker.experiment(experiment);
  const startTime = Date.parse(at);
  const run = await tracker.createRun({ experimentId, startTime, ...draftOf(prompt.candidate, prompt, evaluation) });
  const attestation = attest(prompt, { runId: run.id, tool: evaluation.tool, at, allowedFixtures });
  const tags = { [RUN_TAGS.attestation]: canonicalJson(attestation), [RUN_TAGS.verdict]: prompt.verdict };
  await tracker.log(run.id, { tags });
  await tracker.updateRun(run.id, { status: 'FINISHED', endTime: startTime });
  if (version !== undefined) await tagVersion({ name, version, tags: {} }, attestation, registry);
  return attestation;
}

/** For people, who look at the version: the run is the record. */
export async function tagVersion(
  { name, version, tags }: Pick<PromptVersion, 'name' | 'version' | 'tags'>,
  attestation: Attestation,
  registry: Registry,
): Promise<void> {
  for (const [key, value] of Object.entries(attestationTags(attestation)))
    if (tags[key] !== value) await registry.setVersionTag(name, version, key, value);
}
