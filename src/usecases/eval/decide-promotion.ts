import type { AliasPolicy } from '../../core/journal/alias-policy.ts';
import { asksForLint, decideGate, type GateDecision } from '../../core/journal/gate.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import type { EvidenceAnswer, EvidenceRequest } from './evidence-for.ts';

interface Promotion {
  readonly version: PromptVersion;
  readonly alias: string;
  readonly policy: AliasPolicy;
  /** Evidence is wanted even where the alias asks for none. */
  readonly requireEval: boolean;
  /** Nothing is evaluated anew. */
  readonly onlyRecorded: boolean;
}

export interface DecidePromotionDependencies {
  /** Errors in the source of a version; `undefined` where it is not to be had. */
  readonly lintErrors: (version: PromptVersion) => Promise<number | undefined>;
  /** What evaluations say of a version; without it, what has to be measured is undecided. */
  readonly evidenceFor?: (request: EvidenceRequest) => Promise<EvidenceAnswer>;
}

/** The gate of the alias and, added to it, that of the case file: by the version, its source and its evaluations. */
export async function decidePromotion(
  promotion: Promotion,
  { lintErrors, evidenceFor }: DecidePromotionDependencies,
): Promise<GateDecision> {
  const { version, alias, policy, requireEval, onlyRecorded } = promotion;
  const isAsked = policy.gate.length > 0 || requireEval;
  const answer = isAsked && evidenceFor ? await evidenceFor({ version, alias, onlyRecorded }) : undefined;
  const rules = [...new Set([...policy.gate, ...(answer?.rules ?? [])].map((rule) => rule.trim()))];
  const decided = decideGate(rules, version, asksForLint(rules) ? await lintErrors(version) : undefined, answer?.conditions);
  const decision = answer?.record ? { ...decided, evidence: answer.record } : decided;
  return requireEval && !answer?.record ? withoutEvidence(decision) : decision;
}

function withoutEvidence(decision: GateDecision): GateDecision {
  const open = decision.conditions.some(({ verdict }) => verdict === 'undecided');
  const missing = {
    rule: '--require-eval',
    verdict: 'undecided',
    detail: 'no line of the gate, of the alias or of the case file, is about an evaluation',
  } as const;
  const verdict = decision.verdict === 'fail' ? 'fail' : 'undecided';
  return { ...decision, verdict, conditions: open ? decision.conditions : [...decision.conditions, missing] };
}
