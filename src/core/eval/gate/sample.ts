import type { Attempt, CaseResult, Status } from '../result.ts';
import { passHatK } from '../statistics/repeats.ts';
import type { CasePolicy } from '../suite.ts';
import { type Keep, metricStatus, statusBy } from './case-status.ts';
import type { Filter, MetricGate } from './gate.ts';

/** What the cases of one line add up to. Each of them is worth 0 to 1. */
export interface Sample {
  sum: number;
  count: number;
  /** Among the counted: cases that ended in an error, worth nothing. */
  errors: number;
  /** Not measured, or not yet. */
  unknown: number;
  /** Measured, but no evidence. */
  excluded: number;
  /** Nothing of them belongs to this line. */
  leftOut: number;
  /** Kept where a bound needs more than the sum. */
  readonly values: number[] | null;
  readonly clusters: string[];
  clustered: boolean;
}

export interface SampleRules {
  readonly policy: CasePolicy;
  /** Whether a check has a say in verdicts; `null`: all of them have. */
  readonly counts: Keep | null;
  /** Why the answers to a case are no evidence. */
  readonly excludes: (one: CaseResult) => boolean;
}

type Worth = number | 'error' | 'unknown' | 'left-out';

export function emptySample(gate: MetricGate): Sample {
  const values = gate.confidence === undefined ? null : [];
  return { sum: 0, count: 0, errors: 0, unknown: 0, excluded: 0, leftOut: 0, values, clusters: [], clustered: false };
}

export function addToSample(sample: Sample, one: CaseResult, gate: MetricGate, rules: SampleRules): void {
  if (!matches(one, gate.filters)) return;
  if (rules.excludes(one)) {
    sample.excluded++;
    return;
  }
  const worth = worthOf(one, gate, rules);
  if (worth === 'left-out') sample.leftOut++;
  else if (worth === 'unknown') sample.unknown++;
  else {
    if (worth === 'error') sample.errors++;
    const value = worth === 'error' ? 0 : worth;
    sample.sum += value;
    sample.count++;
    if (!sample.values) return;
    sample.values.push(value);
    sample.clusters.push(one.cluster === undefined ? `case ${one.id}` : `cluster ${one.cluster}`);
    if (one.cluster !== undefined) sample.clustered = true;
  }
}

export function matches(one: CaseResult, filters: readonly Filter[]): boolean {
  return filters.every((filter) => {
    if (filter.by === 'tag') return one.tags.includes(filter.value);
    if (filter.by === 'cluster') return one.cluster === filter.value;
    return filter.by === 'critical' ? one.critical : true;
  });
}

function worthOf(one: CaseResult, { measure, filters }: MetricGate, { policy, counts }: SampleRules): Worth {
  switch (measure.kind) {
    case 'pass-rate': {
      const kind = filters.find(({ by }) => by === 'kind');
      const keep: Keep | null = kind?.by === 'kind' ? (check) => check.kind === kind.value : counts;
      return passWorth(keep === null ? one.status : statusBy(one, keep, policy));
    }
    case 'check-rate':
      return passWorth(metricStatus(one, measure.metric, policy));
    case 'error-rate':
      return one.status === 'not-run' ? 'unknown' : one.status === 'skipped' ? 'left-out' : one.status === 'error' ? 1 : 0;
    case 'flaky-rate':
      return flakyWorth(one);
    case 'pass-hat':
      return passHatWorth(one, measure.k);
    case 'check-mean':
      return meanScore(one, measure.metric);
    default:
      return 'left-out';
  }
}

function passWorth(status: Status): Worth {
  if (status === 'passed') return 1;
  if (status === 'failed') return 0;
  return status === 'error' ? 'error' : status === 'skipped' ? 'left-out' : 'unknown';
}

/** Whether a case comes out the same shows only when it is tried again. */
function flakyWorth({ status, flaky, attempts }: CaseResult): Worth {
  if (status === 'skipped') return 'left-out';
  if (flaky) return 1;
  return attempts.filter((attempt) => attempt.status !== 'not-run' && attempt.status !== 'skipped').length < 2 ? 'unknown' : 0;
}

function passHatWorth({ status, attempts }: CaseResult, k: number): Worth {
  if (status === 'skipped') return 'left-out';
  const told = attempts.filter((attempt) => attempt.status !== 'not-run' && attempt.status !== 'skipped');
  const share = passHatK(told.length, told.filter((attempt) => attempt.status === 'passed').length, k);
  return share ?? 'unknown';
}

/** The mean score of one metric on a case; an error is worth nothing, as everywhere. Loops that count are faster where code is young. */
export function meanScore({ status, attempts }: Pick<CaseResult, 'status' | 'attempts'>, metric: string): Worth {
  if (attempts.length === 0) return status === 'error' ? 'error' : status === 'not-run' ? 'unknown' : 'left-out';
  let sum = 0;
  let count = 0;
  let failed = false;
  let open = false;
  for (let at = 0; at < attempts.length; at++) {
    const { checks, status: verdict } = attempts[at]!;
    if (checks.length === 0) {
      failed ||= verdict === 'error';
      open ||= verdict === 'not-run';
    }
    for (let place = 0; place < checks.length; place++) {
      const check = checks[place]!;
      if (check.metric !== metric) continue;
      if (check.status === 'error') failed = true;
      else if (check.status === 'not-run') open = true;
      else if (check.score !== null) {
        sum += check.score;
        count++;
      }
    }
  }
  if (failed) return 'error';
  return open ? 'unknown' : count === 0 ? 'left-out' : sum / count;
}

/** What answers took, cost or used. */
export function amountsOf(
  { measure }: MetricGate,
  attempts: Iterable<Attempt>,
): { readonly values: readonly number[]; readonly missing: number } {
  const values: number[] = [];
  let missing = 0;
  for (const { answer, cached, costUsd } of attempts) {
    if (!answer) continue;
    if (measure.kind === 'latency') {
      // Neither a cached nor a recorded answer was waited for.
      if (!cached && answer.latencyMs !== undefined) values.push(answer.latencyMs);
      continue;
    }
    const amount = measure.kind === 'cost' ? costUsd : answer.usage ? answer.usage.input + answer.usage.output : null;
    if (amount === null) missing++;
    else values.push(amount);
  }
  return { values, missing };
}
