import type { Run, RunFacts, RunQuery } from './run.ts';
/** Whether a run is one of those asked for. */
export declare function matchesRun(run: Run, { experimentId, tags, params, status }: RunQuery): boolean;
/** Of each metric the value of the last step. */
export declare function lastMetrics(metrics: NonNullable<RunFacts['metrics']>): Readonly<Record<string, number>>;
