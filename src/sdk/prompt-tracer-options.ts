import type { TraceWriter } from '../ports/tracer.ts';
import type { Promptops } from './promptops.ts';

/**
 * `mlflow`: the tracking server of the registry, or the registry in `.promptops/`. `langsmith`: needs the package `langsmith` and
 * LANGSMITH_API_KEY. `opentelemetry`: whatever the application has set up with `@opentelemetry/api`. Or a writer of your own.
 */
export type TraceDestination = 'mlflow' | 'langsmith' | 'opentelemetry' | TraceWriter;

export interface PromptTracerOptions {
  /** Default `mlflow`. */
  readonly to?: TraceDestination | readonly TraceDestination[];
  /** Whose registry and tracking server it uses. Default: one of its own. */
  readonly promptops?: Promptops;
  /** Of the application: names the runs that traces are kept in. Default `application`. */
  readonly name?: string;
  /** The MLflow run that traces belong to. Default: a run for each day. */
  readonly runId?: string;
  /** LangSmith's project. Default LANGSMITH_PROJECT, else `default`. */
  readonly project?: string;
  /** False: what goes in and comes out is not recorded, nor the messages of errors. */
  readonly content?: boolean;
  /** How many finished traces may wait for each place; more are dropped, and counted. Default 1000. */
  readonly mostWaiting?: number;
  /** Takes warnings; at most one a minute for each cause. Default `console.warn`; `null`: nobody. */
  readonly log?: ((message: string) => void) | null;
  /** Instead of `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
