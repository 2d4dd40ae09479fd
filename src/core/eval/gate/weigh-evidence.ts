import type { Attempt, CaseResult } from '../result.ts';
import type { GateEvidence } from './gate-evidence.ts';

type Weighing = Pick<GateEvidence, 'allowFixtures' | 'outputOf'>;

export interface WeighedCases {
  readonly counted: readonly CaseResult[];
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
}

/** Which answers a gate may count: those of the model, live or replayed, and what was recorded from this very content. */
export function weighEvidence(evidence: Weighing & Pick<GateEvidence, 'candidate' | 'allowedModels'>): WeighedCases {
  const wholly = whyArmLeftOut(evidence);
  const counted: CaseResult[] = [];
  const leftOut: { id: string; why: string }[] = [];
  for (const one of evidence.candidate.cases) {
    const why = wholly ?? whyCaseLeftOut(one, evidence.candidate.contentHash, evidence);
    if (why === undefined) counted.push(one);
    else leftOut.push({ id: one.id, why });
  }
  return { counted, leftOut };
}

/** Why nothing that was measured counts; `undefined` where it does. */
export function whyArmLeftOut({ candidate, allowedModels }: Pick<GateEvidence, 'candidate' | 'allowedModels'>): string | undefined {
  if (candidate.ownModel || allowedModels.includes(candidate.provider)) return undefined;
  return `measured on ${candidate.provider || 'no model'} or with parameters that are not the prompt's own`;
}

/** Why the answers to one case do not count; a case without an answer has nothing that could be left out. */
export function whyCaseLeftOut(one: CaseResult, contentHash: string, weighing: Weighing): string | undefined {
  for (const attempt of one.attempts) {
    const why = whyAttemptLeftOut(one.id, attempt, contentHash, weighing);
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyAttemptLeftOut(
  id: string,
  { source }: Attempt,
  contentHash: string,
  { allowFixtures, outputOf }: Weighing,
): string | undefined {
  if (source === null || source === 'live' || source === 'cassette') return undefined;
  if (source === 'echo') return 'echo answers with the prompt itself';
  if (source === 'fixture') return allowFixtures ? undefined : 'its answer is a written fixture';
  const answered = outputOf?.(id);
  if (answered === contentHash || allowFixtures) return undefined;
  return answered === undefined
    ? 'its recorded answer does not say what it answered (`output_of`)'
    : 'its recorded answer is of other content';
}

/** Written answers that count because the alias allows them; the line says so. */
export function countsFixtures({ candidate }: Pick<GateEvidence, 'candidate'>, { allowFixtures, outputOf }: Weighing): number {
  if (!allowFixtures) return 0;
  const written = ({ id, attempts }: CaseResult) =>
    attempts.some(({ source }) => source === 'fixture' || (source === 'recorded' && outputOf?.(id) !== candidate.contentHash));
  return candidate.cases.filter(written).length;
}
