import { nearestName } from '../../nearest-name.ts';
import type { Filter, Gate, Measure, MetricGate, Operator } from './gate.ts';
import { parseRegression } from './parse-regression.ts';

/** A line that is none, and what was probably meant. */
export interface GateProblem {
  readonly problem: string;
  readonly hint?: string;
}

const FIXED: Readonly<Record<string, Measure>> = {
  pass_rate: { kind: 'pass-rate' },
  error_rate: { kind: 'error-rate' },
  flaky_rate: { kind: 'flaky-rate' },
  'latency_ms.p50': { kind: 'latency', share: 0.5 },
  'latency_ms.p95': { kind: 'latency', share: 0.95 },
  'cost_usd.sum': { kind: 'cost', of: 'sum' },
  'cost_usd.mean': { kind: 'cost', of: 'mean' },
  'tokens.mean': { kind: 'tokens' },
};

const METRICS =
  'pass_rate, error_rate, flaky_rate, pass^k, <metric>.pass_rate, <metric>.mean, latency_ms.p50, latency_ms.p95, cost_usd.sum, cost_usd.mean, tokens.mean';
const FORMS = 'A gate is `METRIC [where FILTER] OP NUMBER [@ CONF%]`, `no_regression vs REF`, `lint` or `tag KEY = VALUE`.';
const KINDS = ['deterministic', 'heuristic', 'judge', 'code'] as const;

const METRIC_LINE =
  /^(?<metric>[^<>=]+?)(?:\s+where\s+(?<filter>.+?))?\s*(?<operator>>=|<=|==|>|<|=)\s*(?<number>[^\s@]+)(?:\s*@\s*(?<confidence>\S+(?:\s*%)?))?$/;
const TAG_LINE = /^tag\s+(?<key>[^\s=]+)\s*={1,2}\s*(?<value>.*)$/;

export function parseGate(rule: string): Gate | GateProblem {
  const line = rule.trim();
  if (line === '') return { problem: 'The gate is empty.', hint: FORMS };
  if (line === 'lint') return { kind: 'lint', rule: line };
  if (/^tag(?:\s|$)/.test(line)) return parseTag(line);
  if (/^no[_-]?regression\b/.test(line)) return parseRegression(line);
  const groups = METRIC_LINE.exec(line)?.groups;
  if (!groups) return notUnderstood(line);
  return parseMetric(line, groups['metric']!.trim(), groups['filter'], groups['operator']!, groups['number']!, groups['confidence']);
}

export function isGateProblem(gate: Gate | GateProblem): gate is GateProblem {
  return 'problem' in gate;
}

function notUnderstood(line: string): GateProblem {
  const first = line.split(/\s/)[0]!;
  const near = nearestName(first, [...Object.keys(FIXED), 'no_regression', 'lint', 'tag']);
  const hint = near !== undefined && near !== first ? `Did you mean \`${near}\`? ${FORMS}` : FORMS;
  return { problem: `\`${line}\` is not a gate.`, hint };
}

function parseTag(line: string): Gate | GateProblem {
  const { key, value } = TAG_LINE.exec(line)?.groups ?? {};
  if (key === undefined || value === undefined)
    return { problem: `\`${line}\` names no tag and value.`, hint: 'Write it as `tag reviewed = yes`.' };
  return { kind: 'tag', rule: line, key, value: value.trim() };
}

function parseMetric(
  rule: string,
  metric: string,
  filter: string | undefined,
  sign: string,
  number: string,
  level: string | undefined,
): MetricGate | GateProblem {
  const measure = measureOf(metric);
  if ('problem' in measure) return measure;
  const filters = filter === undefined ? [] : filter.split(/\s+and\s+|\s*,\s*/).map(parseFilter);
  const wrong = filters.find((one) => 'problem' in one);
  if (wrong && 'problem' in wrong) return wrong;
  const threshold = numberIn(number);
  if (threshold === undefined)
    return { problem: `\`${number}\` in \`${rule}\` is not a number.`, hint: 'Write `pass_rate >= 0.9` or `pass_rate >= 90%`.' };
  const problem = thresholdProblem(rule, measure, threshold);
  if (problem) return problem;
  const operator = (sign === '==' ? '=' : sign) as Operator;
  const gate = { kind: 'metric' as const, rule, measure, filters: filters as readonly Filter[], operator, threshold };
  return filterProblem(gate) ?? (level === undefined ? gate : withConfidence(gate, level));
}

function measureOf(metric: string): Measure | GateProblem {
  const fixed = Object.hasOwn(FIXED, metric) ? FIXED[metric] : undefined;
  if (fixed) return fixed;
  const power = /^pass\^(\d+)$/.exec(metric);
  if (power && Number(power[1]) >= 1) return { kind: 'pass-hat', k: Number(power[1]) };
  if (metric.startsWith('pass^'))
    return {
      problem: `\`${metric}\` names no number of attempts.`,
      hint: 'Write `pass^3`; the suite repeats each case at least as often.',
    };
  const [, name, of] = /^(.+)\.(pass_rate|mean)$/.exec(metric) ?? [];
  if (name !== undefined && !/^(?:latency_ms|cost_usd|tokens)$/.test(name))
    return { kind: of === 'mean' ? 'check-mean' : 'check-rate', metric: name };
  const near = nearestName(metric, [...Object.keys(FIXED), `${metric.split('.')[0]}.pass_rate`, `${metric.split('.')[0]}.mean`]);
  const hint = near === undefined ? `There are ${METRICS}.` : `Did you mean \`${near}\`? There are ${METRICS}.`;
  return { problem: `There is no metric \`${metric}\`.`, hint };
}

function parseFilter(text: string): Filter | GateProblem {
  const filter = text.trim();
  if (filter === 'critical') return { by: 'critical' };
  const [, key = filter, value] = /^([^=\s]+)\s*=\s*(.+)$/.exec(filter) ?? [];
  const hint = 'Filters are `tag=NAME`, `critical`, `kind=judge` and `cluster=NAME`.';
  if (value === undefined || !['tag', 'kind', 'cluster'].includes(key)) {
    const near = nearestName(key, ['tag', 'critical', 'kind', 'cluster']);
    return {
      problem: `\`${filter}\` is not a filter.`,
      hint: near === undefined || near === key ? hint : `Did you mean \`${near}\`? ${hint}`,
    };
  }
  if (key !== 'kind') return { by: key as 'tag' | 'cluster', value };
  const kind = KINDS.find((known) => known === value);
  return kind
    ? { by: 'kind', value: kind }
    : { problem: `There is no kind of check \`${value}\`.`, hint: `There are ${KINDS.join(', ')}.` };
}

/** `0.9`, `.9`, `1e-3`, `90%`. */
export function numberIn(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i.test(text)) return undefined;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function thresholdProblem(rule: string, { kind }: Measure, threshold: number): GateProblem | undefined {
  if (threshold < 0) return { problem: `\`${rule}\`: what is measured is never below 0.`, hint: 'Write a number from 0.' };
  const isShare = kind !== 'latency' && kind !== 'cost' && kind !== 'tokens';
  if (!isShare || threshold <= 1) return undefined;
  const meant = threshold <= 100 ? ` Did you mean ${threshold}%?` : '';
  return { problem: `\`${rule}\`: a rate lies between 0 and 1.${meant}`, hint: 'Write `0.9` or `90%`.' };
}

function filterProblem({ rule, measure, filters }: MetricGate): GateProblem | undefined {
  if (!filters.some(({ by }) => by === 'kind') || measure.kind === 'pass-rate') return undefined;
  return {
    problem: `\`${rule}\`: \`kind=\` goes with \`pass_rate\` alone.`,
    hint: 'Leave the filter out, or name the check: `<metric>.pass_rate`.',
  };
}

function withConfidence(gate: MetricGate, written: string): MetricGate | GateProblem {
  const number = numberIn(written.replace(/\s+%$/, '%'));
  // `@ 95` can only mean 95 %.
  const confidence = number !== undefined && number > 1 ? number / 100 : number;
  const hint = 'Write a level between 50% and 100%, such as `@ 95%`.';
  if (confidence === undefined || confidence < 0.5 || confidence >= 1)
    return { problem: `\`@ ${written}\` in \`${gate.rule}\` is not a confidence level.`, hint };
  if (gate.operator === '=')
    return { problem: `\`${gate.rule}\`: a bound is above or below a number, never equal to it.`, hint: 'Write `>=` or `<=`.' };
  if (gate.measure.kind === 'latency' || (gate.measure.kind === 'cost' && gate.measure.of === 'sum'))
    return { problem: `\`${gate.rule}\`: there is no bound for a percentile or a sum.`, hint: 'Leave out `@`.' };
  return { ...gate, confidence };
}
