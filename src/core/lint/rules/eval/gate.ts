import type { Gate } from '../../../eval/gate/gate.ts';
import type { Check } from '../../../eval/suite.ts';
import type { Json, Path } from '../../../json.ts';
import { didYouMean } from '../../../nearest-name.ts';
import type { LintCases } from '../../lint-cases.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn } from './case-files.ts';

export const gate = defineFileRule({
  id: 'eval/gate',
  severity: 'error',
  summary: 'Every line of a gate is one that can be decided.',
  details:
    'A gate is `METRIC [where FILTER] OP NUMBER [@ CONF%]`, `no_regression vs REF`, `lint` or `tag KEY = VALUE`; all lines must hold. A metric that no assertion has measures nothing.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - {id: ana, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\ngate: [passrate >= 90]\n'),
  applies: isCases,
  check: async (file) => {
    const { cases } = file;
    if (cases === undefined) return [];
    const { parseGate } = await import('../../../eval/gate/parse-gate.ts');
    return rulesOf(cases.file.data['gate']).flatMap(({ rule, path }) => {
      const parsed = parseGate(rule);
      const at = nodeIn(file, path);
      if ('problem' in parsed) return [{ at, message: parsed.problem, ...(parsed.hint !== undefined && { hint: parsed.hint }) }];
      const unmeasured = missingMetric(parsed, cases) ?? missingFilter(parsed, cases);
      return unmeasured === undefined ? [] : [{ at, message: unmeasured, hint: 'Correct the name, or add what it measures.' }];
    });
  },
});

function rulesOf(value: Json | undefined): readonly { readonly rule: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ rule: value, path: ['gate'] }];
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((rule, at) => (typeof rule === 'string' ? [{ rule, path: ['gate', at] }] : []));
}

/** Names under which answers are measured. */
function metricsOf({ cases }: LintCases): ReadonlySet<string> {
  const names = (check: Check): readonly string[] => [
    check.metric ?? `${check.negated ? 'not-' : ''}${check.type}`,
    ...(check.members ?? []).flatMap(names),
  ];
  return new Set(cases.flatMap(({ evalCase }) => evalCase.checks.flatMap(names)));
}

function missingMetric(gate: Gate, cases: LintCases): string | undefined {
  const metric =
    gate.kind === 'metric' && 'metric' in gate.measure ? gate.measure.metric : gate.kind === 'no-regression' ? gate.metric : undefined;
  if (metric === undefined || cases.cases.length === 0) return undefined;
  const metrics = metricsOf(cases);
  return metrics.has(metric) ? undefined : `No case measures \`${metric}\`.${didYouMean(metric, metrics)}`;
}

function missingFilter(gate: Gate, { cases }: LintCases): string | undefined {
  for (const filter of gate.kind === 'metric' && cases.length > 0 ? gate.filters : []) {
    if (filter.by === 'tag' && !cases.some(({ evalCase }) => evalCase.tags.includes(filter.value)))
      return `No case has the tag \`${filter.value}\`.${didYouMean(filter.value, new Set(cases.flatMap(({ evalCase }) => evalCase.tags)))}`;
    if (filter.by === 'cluster' && !cases.some(({ evalCase }) => evalCase.cluster === filter.value))
      return `No case is in the cluster \`${filter.value}\`.`;
    if (filter.by === 'critical' && !cases.some(({ evalCase }) => evalCase.critical)) return 'No case is critical.';
  }
  return undefined;
}
