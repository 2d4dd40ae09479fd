import type { Json, JsonObject } from '../../json.ts';
import { traceName } from '../../mlflow/wire-trace.ts';
import type { ArmResult } from '../result.ts';
import type { Trace } from '../trace.ts';

/** Where MLflow's clients look for it. */
export const TABLE_FILE = 'eval_results_table.json';

/** A row for each answer, as `load_table` reads it. */
export function resultsTable({ cases }: ArmResult, traces: readonly Trace[]): JsonObject {
  const metrics = [
    ...new Set(cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.map(({ metric }) => metric)))),
  ].sort();
  const attempts = cases.flatMap((one) => one.attempts.filter(({ status }) => status !== 'not-run').map((attempt) => ({ one, attempt })));
  const data = attempts.map(({ one, attempt }, at): readonly Json[] => {
    const { inputs, outputs, id } = traces[at]!;
    const { status, score, index, costUsd, answer, cached, checks } = attempt;
    return [
      one.id,
      index,
      status,
      score,
      JSON.stringify(inputs),
      outputs,
      one.expected ?? null,
      ...metrics.map((metric) => checks.find((check) => check.metric === metric)?.status ?? null),
      cached ? null : (answer?.latencyMs ?? null),
      costUsd,
      traceName(id),
    ];
  });
  const named = metrics.map((metric) => `check/${metric}`);
  return {
    columns: ['case', 'attempt', 'status', 'score', 'inputs', 'output', 'expected', ...named, 'latency_ms', 'cost_usd', 'trace_id'],
    data,
  };
}
