import type { Metric, Run, RunQuery } from './run.ts';

/** Whether a run is one of those asked for. */
export function matchesRun(run: Run, { experimentId, tags = {}, params = {}, status }: RunQuery): boolean {
  if (run.experimentId !== experimentId || (status !== undefined && run.status !== status)) return false;
  return holds(run.tags, tags) && holds(run.params, params);
}

function holds(facts: Readonly<Record<string, string>>, asked: Readonly<Record<string, string>>): boolean {
  return Object.entries(asked).every(([key, value]) => Object.hasOwn(facts, key) && facts[key] === value);
}

/** Of each metric the value of the last step. */
export function lastMetrics(metrics: readonly Metric[]): Readonly<Record<string, number>> {
  return Object.fromEntries(inSteps(metrics).map(({ key, value }) => [key, value]));
}

/** In the order in which they were measured. */
export function inSteps(metrics: readonly Metric[]): readonly Metric[] {
  return [...metrics].sort((a, b) => a.step - b.step || a.timestamp - b.timestamp);
}
