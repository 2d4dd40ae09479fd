import { nearestName } from '../../nearest-name.ts';
import type { CheckKind } from '../result.ts';
import { type GateProblem, isGateProblem, parseGate } from './parse-gate.ts';

/** A name under which the checks of a suite are reported. */
export interface KnownMetric {
  readonly metric: string;
  readonly kind: CheckKind;
}

export interface RuleProblem extends GateProblem {
  readonly rule: string;
}

/** What only a model can judge, and what offline can say instead. */
const JUDGED_ONLY: Readonly<Record<string, string>> = {
  toxicity: '`profanity` finds words of a list, and `is-refusal` what was declined; neither is toxicity.',
  bias: '`counterfactual` compares answers to the same case with swapped terms; it needs a provider, but no judge.',
  hallucination: '`unsupported-numbers`, `context-overlap` and `citations-exist` find what the context does not say.',
};

/** What is wrong with the lines of a gate before anything was measured; a metric that no check reports can never be decided. */
export function gateProblems(rules: readonly string[], known: readonly KnownMetric[]): readonly RuleProblem[] {
  return rules.flatMap((rule) => {
    const gate = parseGate(rule);
    if (isGateProblem(gate)) return [{ rule, ...gate }];
    const metric =
      gate.kind === 'metric'
        ? 'metric' in gate.measure
          ? gate.measure.metric
          : undefined
        : gate.kind === 'no-regression'
          ? gate.metric
          : undefined;
    const problem = metric === undefined ? undefined : metricProblem(metric, known);
    return problem ? [{ rule, ...problem }] : [];
  });
}

function metricProblem(metric: string, known: readonly KnownMetric[]): GateProblem | undefined {
  const found = known.filter((one) => one.metric === metric);
  const instead = Object.hasOwn(JUDGED_ONLY, metric) ? JUDGED_ONLY[metric] : undefined;
  if (instead !== undefined && !found.some(({ kind }) => kind === 'judge'))
    return {
      problem: `\`${metric}\` takes a judge, and no case asks one for it.`,
      hint: `Configure a judge, or gate on what can be told offline: ${instead}`,
    };
  if (found.length > 0) return undefined;
  const names = [...new Set(known.map((one) => one.metric))];
  const near = nearestName(metric, names);
  const problem = `No check is reported as \`${metric}\`.`;
  if (near !== undefined) return { problem, hint: `Did you mean \`${near}\`?` };
  return {
    problem,
    hint: names.length === 0 ? 'The cases have no checks.' : `There are ${names.map((name) => `\`${name}\``).join(', ')}.`,
  };
}
