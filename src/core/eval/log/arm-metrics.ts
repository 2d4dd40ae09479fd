import { keyObjection } from '../../mlflow/limits.ts';
import type { ArmResult, Comparison, Interval } from '../result.ts';
import { summariseCases } from '../summarise.ts';

interface More {
  readonly comparison?: Comparison | undefined;
  /** Where it is another than that of the plain rate. */
  readonly interval?: Interval | null;
}

/** The figures of an arm under the names of MLflow's own evaluation. Errors count as not passed. */
export function armMetrics({ cases }: ArmResult, { comparison, interval }: More = {}): Readonly<Record<string, number>> {
  const summary = summariseCases(cases);
  const { counts, passRate, costUsd, latencyMs, tokens, perMetric } = summary;
  const bounds = interval ?? summary.interval;
  const attempts = cases.flatMap((one) => one.attempts).filter(({ status }) => ['passed', 'failed', 'error'].includes(status));
  const figures: Readonly<Record<string, number | null | undefined>> = {
    ...Object.fromEntries(
      perMetric.flatMap(({ metric, meanScore, passed, failed, errors }) => {
        const told = passed + failed + errors;
        const key = metricKey(metric);
        return [
          [`${key}/mean`, told === 0 ? null : ((meanScore ?? 0) * (told - errors)) / told],
          [`${key}/errors`, errors],
        ];
      }),
    ),
    'pass/mean': attempts.length === 0 ? null : attempts.filter(({ status }) => status === 'passed').length / attempts.length,
    'pass/errors': attempts.filter(({ status }) => status === 'error').length,
    pass_rate: passRate,
    'pass_rate/lower_95': bounds?.low,
    'pass_rate/upper_95': bounds?.high,
    cases: counts.total,
    passed: counts.passed,
    failed: counts.failed,
    errors: counts.errors,
    not_run: counts.notRun,
    flaky: counts.flaky,
    regressions: comparison?.regressed.length,
    fixes: comparison?.fixed.length,
    mcnemar_p: comparison?.p,
    cost_usd: costUsd,
    tokens,
    'latency_ms/p50': latencyMs?.p50,
    'latency_ms/p95': latencyMs?.p95,
  };
  return Object.fromEntries(Object.entries(figures).filter((one): one is [string, number] => typeof one[1] === 'number'));
}

/** Names of checks are free; MLflow's are not. */
function metricKey(metric: string): string {
  const key = metric.replaceAll(/[^A-Za-z0-9_.\- :/]/g, '_').slice(0, 200);
  return keyObjection(key) === undefined ? key : key.replaceAll(/[/.]/g, '_') || '_';
}
