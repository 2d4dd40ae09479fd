import type { Assessment } from '../../core/eval/trace.ts';
import type { Run } from '../../core/registry/run.ts';
import type { MirroredTrace, TraceMirror } from '../../ports/trace-mirror.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';

export interface SyncResult {
  /** Traces that now name the run. */
  readonly traces: number;
  /** What people and judges said of them, and the run now holds. */
  readonly feedback: number;
  /** Where people see them. */
  readonly url?: string;
}

interface SyncPorts {
  readonly tracker: Tracker;
  readonly tracer: Tracer;
  readonly mirror: TraceMirror;
}

interface SyncRequest {
  readonly run: Run;
  /** Traces that this process wrote, which the tracking server need not know. */
  readonly recent: readonly MirroredTrace[];
  readonly now: number;
}

const AT_ONCE = 100;

/** Both ways: the run's id becomes known to the mirror, and what was said there comes to the run and its traces. */
export async function syncTraces({ run, recent, now }: SyncRequest, { tracker, tracer, mirror }: SyncPorts): Promise<SyncResult> {
  const known = new Map<string, MirroredTrace>(recent.map((trace) => [trace.id, trace]));
  const here = new Set<string>();
  for await (const trace of tracer.traces({ experimentId: run.experimentId, runId: run.id })) {
    known.set(trace.id, trace);
    here.add(trace.id);
  }
  const traces = [...known.values()];
  const address = tracker.runUrl(run);
  const facts = {
    mlflow_run_id: run.id,
    mlflow_experiment_id: run.experimentId,
    ...(address !== undefined && { mlflow_run_url: address }),
  };
  const said: Assessment[] = [];
  for (let start = 0; start < traces.length; start += AT_ONCE) {
    const part = traces.slice(start, start + AT_ONCE);
    await mirror.describe(part, facts);
    for await (const { trace, assessment } of mirror.feedback(part.map(({ id }) => id))) {
      said.push(assessment);
      if (here.has(trace)) await tracer.assess(trace, [assessment]);
    }
  }
  const url = await mirror.url();
  await tracker.log(run.id, {
    tags: { promptops_langsmith_traces: String(traces.length), ...(url !== undefined && { promptops_langsmith_url: url }) },
    metrics: metricsOf(said).map((metric) => ({ ...metric, timestamp: now, step: 0 })),
  });
  return { traces: traces.length, feedback: said.length, ...(url !== undefined && { url }) };
}

/** The mean of every score that is a number or a yes, and how many there are. */
function metricsOf(said: readonly Assessment[]): readonly { readonly key: string; readonly value: number }[] {
  const scores = new Map<string, number[]>();
  for (const { name, value } of said) {
    if (typeof value !== 'number' && typeof value !== 'boolean') continue;
    const key = name.replaceAll(/[^\p{L}\p{N}_. -]/gu, '_').slice(0, 200);
    scores.set(key, [...(scores.get(key) ?? []), Number(value)]);
  }
  return [...scores].flatMap(([key, values]) => [
    { key: `langsmith_feedback_${key}`, value: values.reduce((sum, value) => sum + value, 0) / values.length },
    { key: `langsmith_feedback_${key}_count`, value: values.length },
  ]);
}
