import { type Attestation, parseAttestation } from '../../core/eval/attestation.ts';
import { EVALUATION_KIND, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Journal } from '../read-journal.ts';

/** So many evaluations of the same content and cases are looked at: the latest ones. */
const LOOKED_AT = 100;

/** What was evaluated of this content with these cases, newest first. */
export async function findEvidence(
  { prompt, contentHash, casesHash }: { readonly prompt: string; readonly contentHash: string; readonly casesHash: string },
  { tracker, experiment }: Journal,
): Promise<readonly Attestation[]> {
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return [];
  const tags = {
    [RUN_TAGS.kind]: EVALUATION_KIND,
    [RUN_TAGS.prompt]: prompt,
    [RUN_TAGS.contentHash]: contentHash,
    [RUN_TAGS.casesHash]: casesHash,
  };
  const found: Attestation[] = [];
  let looked = 0;
  for await (const run of tracker.runs({ experimentId, tags, status: 'FINISHED' })) {
    const attestation = parseAttestation(run.tags[RUN_TAGS.attestation] ?? '');
    // A record belongs to its run: one that was copied to another is none.
    if (attestation?.run_id === run.id) found.push(attestation);
    looked += 1;
    if (looked === LOOKED_AT) break;
  }
  return found;
}
