import { canonicalJson } from '../../core/canonical-json.ts';
import { type Attestation, attest, attestationTags } from '../../core/eval/attestation.ts';
import type { PromptEvaluation } from '../../core/eval/result.ts';
import { EVALUATION_KIND, RUN_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Journal } from '../read-journal.ts';

interface Evidence {
  /** Of all cases of the suite: a part of them is no evidence. */
  readonly evaluation: PromptEvaluation;
  /** ISO 8601, when it began by the server's clock: evidence ages by that one. */
  readonly at: string;
  readonly tool: string;
  readonly allowedFixtures: boolean;
  /** The version that has this content, where it is registered already. */
  readonly version?: number;
}

/** Puts what an evaluation came to on record, and a copy of it on the version. */
export async function recordEvidence(
  { evaluation, at, tool, allowedFixtures, version }: Evidence,
  { tracker, experiment }: Journal,
  registry: Registry,
): Promise<Attestation> {
  const { name, contentHash, casesHash } = evaluation;
  const experimentId = await tracker.experiment(experiment);
  const startTime = Date.parse(at);
  const tags = {
    [RUN_TAGS.kind]: EVALUATION_KIND,
    [RUN_TAGS.prompt]: name,
    [RUN_TAGS.contentHash]: contentHash,
    [RUN_TAGS.casesHash]: casesHash,
    [RUN_TAGS.verdict]: evaluation.verdict,
    'mlflow.runType': 'genai_evaluate',
  };
  const run = await tracker.createRun({ experimentId, name: `eval-${name}-${contentHash.slice(0, 8)}`, startTime, tags });
  const attestation = attest(evaluation, { runId: run.id, tool, at, allowedFixtures });
  await tracker.log(run.id, { tags: { [RUN_TAGS.attestation]: canonicalJson(attestation) } });
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
