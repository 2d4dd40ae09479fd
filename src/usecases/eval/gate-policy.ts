import { isGateProblem, parseGate } from '../../core/eval/gate/parse-gate.ts';
import type { EvalSuite } from '../../core/eval/suite.ts';
import type { EvalSettings } from './eval-settings.ts';

/** What an alias demands and what it lets count. */
export interface AliasPolicy {
  readonly alias: string;
  readonly gate: readonly string[];
  readonly allowFixtures: boolean;
  readonly models: readonly string[];
}

export interface SuiteGate {
  readonly rules: readonly string[];
  /** Whose they are, for the report. */
  readonly from: string;
}

/** `policy.named`: the command line asks for this alias, so its gate and the case file's hold together, as they do at promotion. */
export function gateOf(
  suite: Pick<EvalSuite, 'gate'>,
  { gate }: Pick<EvalSettings, 'gate'>,
  policy: (AliasPolicy & { readonly named: boolean }) | undefined,
): SuiteGate {
  if (gate === 'none') return { rules: [], from: 'nobody' };
  if (gate !== 'case-file') return { rules: gate, from: '--gate' };
  const own = suite.gate ?? [];
  if (policy?.named)
    return { rules: [...new Set([...policy.gate, ...own])], from: own.length > 0 ? `${policy.alias} and the case file` : policy.alias };
  if (suite.gate !== undefined) return { rules: own, from: 'the case file' };
  return policy ? { rules: policy.gate, from: policy.alias } : { rules: [], from: 'nobody' };
}

/** The versions that the lines compare with. */
export function referencesIn(rules: readonly string[]): readonly string[] {
  const references = rules
    .map(parseGate)
    .flatMap((gate) => (!isGateProblem(gate) && gate.kind === 'no-regression' ? [gate.reference] : []));
  return [...new Set(references)];
}
