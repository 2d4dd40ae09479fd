import type { PromptVersion } from '../registry/version.ts';

export interface GateCondition {
  readonly rule: string;
  readonly verdict: 'pass' | 'fail' | 'undecided';
  readonly detail: string;
}

export interface GateDecision {
  /** `none`: the alias asks for nothing. `overridden`: passed on purpose, with a reason. */
  readonly verdict: 'pass' | 'fail' | 'undecided' | 'none' | 'overridden';
  readonly conditions: readonly GateCondition[];
  /** The evaluation that decided what had to be measured. */
  readonly evidence?: GateRecord;
}

export interface GateRecord {
  readonly runId: string;
  /** SHA-256 of the attestation. */
  readonly attestation: string;
  readonly casesHash: string;
  /** ISO 8601. */
  readonly at: string;
  /** Made for this promotion, not found. */
  readonly evaluated: boolean;
}

const TAG = /^tag\s+(\S+)\s*=\s*(.*)$/;

/** The rule that asks for the errors in the source of a version. */
export function asksForLint(rules: readonly string[]): boolean {
  return rules.some((rule) => rule.trim() === 'lint');
}

/** What the version and its source can tell is decided here; what has to be measured is decided by evidence, and undecided without. */
export function decideGate(
  rules: readonly string[],
  version: PromptVersion,
  lintErrors?: number,
  measured: readonly GateCondition[] = [],
): GateDecision {
  const byRule = new Map(measured.map((condition) => [condition.rule, condition]));
  const conditions = rules.map((rule) => byRule.get(rule.trim()) ?? decideCondition(rule.trim(), version, lintErrors));
  const has = (verdict: GateCondition['verdict']) => conditions.some((condition) => condition.verdict === verdict);
  return { verdict: has('fail') ? 'fail' : has('undecided') ? 'undecided' : conditions.length > 0 ? 'pass' : 'none', conditions };
}

function decideCondition(rule: string, { tags }: PromptVersion, lintErrors: number | undefined): GateCondition {
  if (rule === 'lint') return decideLint(rule, lintErrors);
  const [, key, value = ''] = TAG.exec(rule) ?? [];
  if (key === undefined) return { rule, verdict: 'undecided', detail: 'it has not been evaluated' };
  const found = Object.hasOwn(tags, key) ? tags[key] : undefined;
  if (found === value.trim()) return { rule, verdict: 'pass', detail: `the tag ${key} is ${found}` };
  return { rule, verdict: 'fail', detail: found === undefined ? `there is no tag ${key}` : `the tag ${key} is ${found}` };
}

function decideLint(rule: string, errors: number | undefined): GateCondition {
  if (errors === undefined) return { rule, verdict: 'undecided', detail: 'the source at its commit is not to be had here' };
  return { rule, verdict: errors === 0 ? 'pass' : 'fail', detail: `its source has ${errors} error${errors === 1 ? '' : 's'}` };
}
