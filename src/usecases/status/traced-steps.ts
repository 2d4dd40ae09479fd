import { RUN_TAGS } from '../../core/registry/tags.ts';
import { type Measurement, notMeasured } from '../../core/status/status-metric.ts';
import { TRACES_KIND } from '../../core/trace/step.ts';
import { bothComplete, type TraceCompleteness, traceCompleteness } from '../../core/trace/trace-completeness.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Journal } from '../read-journal.ts';

/** Enough to tell a share; reading all of a busy day would take as long as the day. */
const MOST_TRACES = 2000;

/** Steps of applications with prompt version, tokens and duration / all of their steps. */
export async function tracedSteps({
  journal: { tracker, experiment },
  tracer,
  since,
}: {
  readonly journal: Journal;
  readonly tracer: Tracer;
  readonly since: number;
}): Promise<Measurement> {
  const experimentId = await tracker.findExperiment(experiment);
  let read = 0;
  let all: TraceCompleteness = traceCompleteness([]);
  for await (const run of experimentId === undefined ? [] : tracker.runs({ experimentId, tags: { [RUN_TAGS.kind]: TRACES_KIND } })) {
    if (run.startTime < since || read >= MOST_TRACES) break;
    for await (const { steps = [] } of tracer.traces({ experimentId: run.experimentId, runId: run.id })) {
      all = bothComplete(all, traceCompleteness(steps));
      read += 1;
      if (read >= MOST_TRACES) break;
    }
  }
  if (all.steps === 0) return notMeasured('no application sent traces in this time; `PromptTracer` does');
  const { prompt, tokens, duration } = all.missing;
  const lacking = Object.entries({ 'a prompt version': prompt, tokens, 'a duration': duration }).filter(([, count]) => count > 0);
  return {
    good: all.complete,
    total: all.steps,
    notes: [
      ...(lacking.length === 0 ? [] : [`steps without ${lacking.map(([what, count]) => `${what}: ${count}`).join(', without ')}`]),
      ...(read >= MOST_TRACES ? [`of the latest ${MOST_TRACES} traces`] : []),
    ],
  };
}
