import { PromptopsError } from '../../core/errors.ts';
import { assertionOf } from '../../core/eval/assertions/index.ts';
import { gateProblems, type KnownMetric } from '../../core/eval/gate/check-gates.ts';
import { isGateProblem, parseGate } from '../../core/eval/gate/parse-gate.ts';
import type { Check, EvalSuite } from '../../core/eval/suite.ts';
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
  /** Those of the case file or the command line: they are written for these very cases. */
  readonly own: readonly string[];
  /** Whose they are, for the report. */
  readonly from: string;
}

/** `policy.named`: the command line asks for this alias, so its gate and the case file's hold together, as they do at promotion. */
export function gateOf(
  suite: Pick<EvalSuite, 'gate'>,
  { gate }: Pick<EvalSettings, 'gate'>,
  policy: (AliasPolicy & { readonly named: boolean }) | undefined,
): SuiteGate {
  if (gate === 'none') return { rules: [], own: [], from: 'nobody' };
  if (gate !== 'case-file') return { rules: gate, own: gate, from: '--gate' };
  const own = suite.gate ?? [];
  if (policy?.named)
    return {
      rules: [...new Set([...policy.gate, ...own])],
      own,
      from: own.length > 0 ? `${policy.alias} and the case file` : policy.alias,
    };
  if (suite.gate !== undefined) return { rules: own, own, from: 'the case file' };
  return policy ? { rules: policy.gate, own: [], from: policy.alias } : { rules: [], own: [], from: 'nobody' };
}

/** The versions that the lines compare with. */
export function referencesIn(rules: readonly string[]): readonly string[] {
  const references = rules
    .map(parseGate)
    .flatMap((gate) => (!isGateProblem(gate) && gate.kind === 'no-regression' ? [gate.reference] : []));
  return [...new Set(references)];
}

/** A line that no result could ever decide is a mistake, said before anything is asked. */
export function checkOwnGates({ own, from }: SuiteGate, { cases, file, prompt }: Pick<EvalSuite, 'cases' | 'file' | 'prompt'>): void {
  const known = cases.flatMap((one) => one.checks.flatMap(metricsOf));
  const [first, ...more] = gateProblems(own, known);
  if (first === undefined) return;
  const others = more.map(({ problem }) => `\n${problem}`).join('');
  throw new PromptopsError('CONFIG_INVALID', `The gate of ${from} for ${prompt}: ${first.problem}${others}`, first.hint, {
    place: { file },
  });
}

function metricsOf(check: Check): readonly KnownMetric[] {
  const { type, negated, metric, members = [] } = check;
  const own = { metric: metric ?? `${negated ? 'not-' : ''}${type}`, kind: assertionOf(type)?.kind ?? 'deterministic' } as const;
  return [own, ...members.flatMap(metricsOf)];
}
