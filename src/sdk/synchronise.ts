import type { RecentTraces } from '../usecases/trace/recent-traces.ts';
import { type SyncResult, syncTraces } from '../usecases/trace/sync-traces.ts';
import type { ComposedTracer } from './compose-tracer.ts';
import { reasonOf } from './once-a-minute.ts';

export interface TraceSync extends SyncResult {
  /** Why nothing, or not everything, was synchronised. */
  readonly problem?: string;
}

/** Between MLflow and LangSmith; what goes wrong is part of the answer. */
export async function synchronise(composed: ComposedTracer, recent: RecentTraces, runId: string | undefined): Promise<TraceSync> {
  const { promptops, mirror, run: current, clock, destinations, say } = composed;
  const nothing = (problem: string): TraceSync => ({ traces: 0, feedback: 0, problem });
  try {
    const langsmith = await mirror();
    if (langsmith === undefined) return nothing('The traces do not go to LangSmith.');
    const [tracker, tracer] = [await promptops.tracker(), await promptops.tracer()];
    const id = runId ?? (await current.run()).id;
    const run = await tracker.run(id);
    if (run === undefined) return nothing(`There is no run ${id}.`);
    // The tracking server knows which traces are whose, where it has them.
    const own = destinations.some(({ name }) => name === 'mlflow') ? [] : recent.takenBy(id);
    return await syncTraces({ run, recent: own, now: clock.now() }, { tracker, tracer, mirror: langsmith });
  } catch (error) {
    const problem = reasonOf(error);
    say('sync', `MLflow and LangSmith could not be synchronised: ${problem}`);
    return nothing(problem);
  }
}
