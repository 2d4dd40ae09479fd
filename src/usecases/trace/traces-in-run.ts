import type { Trace } from '../../core/eval/trace.ts';
import type { Run } from '../../core/registry/run.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import { TRACES_KIND } from '../../core/trace/step.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Tracer, TraceWriter } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';

interface Place {
  readonly tracker: () => Promise<Tracker>;
  readonly tracer: () => Promise<Tracer>;
  readonly experiment: () => Promise<string>;
  /** Of the application. */
  readonly name: string;
  /** Absent: a run for each day of the application. */
  readonly runId?: string;
  readonly clock: Clock;
}

export interface TracesInRun extends TraceWriter {
  /** The run that traces go to now; made where it is missing. */
  run(): Promise<Pick<Run, 'id' | 'experimentId'>>;
}

/** The most of a run's tag. */
const MOST_TAG = 8000;

/** An application's traces in the tracking server, each in a run that names the prompt versions behind it. */
export function tracesInRun({ tracker, tracer, experiment, name, runId, clock }: Place): TracesInRun {
  let known: { readonly day: string; readonly run: Pick<Run, 'id' | 'experimentId'> } | undefined;
  let linked = new Set<string>();

  const run: TracesInRun['run'] = async () => {
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    if (known !== undefined && (runId !== undefined || known.day === day)) return known.run;
    const found = runId === undefined ? await runOfDay(day) : await givenRun(runId);
    known = { day, run: found };
    linked = new Set();
    return found;
  };

  const givenRun = async (id: string) => {
    const found = await (await tracker()).run(id);
    if (found === undefined) throw new Error(`There is no run ${id}.`);
    return found;
  };

  const runOfDay = async (day: string) => {
    const runs = await tracker();
    const experimentId = await runs.experiment(await experiment());
    const tags = { [RUN_TAGS.kind]: TRACES_KIND, promptops_application: name, promptops_day: day };
    for await (const found of runs.runs({ experimentId, tags })) return found;
    const made = await runs.createRun({ experimentId, name: `traces-${name}-${day}`, startTime: clock.now(), tags });
    // It holds what many processes write, none of which is the last.
    await runs.updateRun(made.id, { status: 'FINISHED', endTime: clock.now() });
    return made;
  };

  const linkPrompts = async (id: string, traces: readonly Trace[]): Promise<void> => {
    const used = traces.flatMap(({ prompts }) => prompts.map(({ name: prompt, version }) => ({ name: prompt, version: String(version) })));
    if (used.every((one) => linked.has(JSON.stringify(one)))) return;
    const runs = await tracker();
    const before = (await runs.run(id))?.tags[RUN_TAGS.linkedPrompts];
    const all = [...new Set([...linkedIn(before), ...used.map((one) => JSON.stringify(one))])];
    const text = `[${all.join(',')}]`;
    if (text.length <= MOST_TAG) await runs.log(id, { tags: { [RUN_TAGS.linkedPrompts]: text } });
    linked = new Set(all);
  };

  return {
    run,
    write: async (traces) => {
      const { id, experimentId } = await run();
      await (await tracer()).write(traces.map((trace) => ({ ...trace, experimentId, runId: id })));
      await linkPrompts(id, traces);
    },
    close: async () => {},
  };
}

function linkedIn(tag: string | undefined): readonly string[] {
  try {
    const linked: unknown = JSON.parse(tag ?? '[]');
    return Array.isArray(linked) ? linked.map((one) => JSON.stringify(one)) : [];
  } catch {
    return [];
  }
}
