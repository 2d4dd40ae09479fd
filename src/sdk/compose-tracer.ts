import { systemClock } from '../adapters/system-clock.ts';
import { PromptopsError } from '../core/errors.ts';
import { VERSION } from '../generated/version.ts';
import type { Clock } from '../ports/clock.ts';
import type { TraceMirror } from '../ports/trace-mirror.ts';
import type { TraceWriter } from '../ports/tracer.ts';
import { type TraceBuffer, type TraceProblem, traceBuffer } from '../usecases/trace/trace-buffer.ts';
import { type TracesInRun, tracesInRun } from '../usecases/trace/traces-in-run.ts';
import { onceAMinute, reasonOf } from './once-a-minute.ts';
import type { PromptTracerOptions, TraceDestination } from './prompt-tracer-options.ts';
import { Promptops } from './promptops.ts';
import { surroundings } from './surroundings.ts';

/** One place that traces go to. */
interface Destination {
  readonly name: string;
  readonly buffer: TraceBuffer;
  readonly open: () => Promise<TraceWriter>;
  /** `undefined` before it was opened. */
  readonly opened: () => TraceWriter | undefined;
}

/** The pieces behind a tracer; like `composeLoader` it chooses adapters, and loads each when it is first needed. */
export interface ComposedTracer {
  readonly clock: Clock;
  readonly destinations: readonly Destination[];
  readonly promptops: Promptops;
  readonly run: TracesInRun;
  /** `undefined` where LangSmith is not among the places. */
  readonly mirror: () => Promise<TraceMirror | undefined>;
  readonly say: (cause: string, message: string) => void;
  readonly close: () => Promise<void>;
}

const MOST_WAITING = 1000;

export function composeTracer(options: PromptTracerOptions): ComposedTracer {
  const { to = 'mlflow', name = 'application', runId, promptops: given, mostWaiting = MOST_WAITING, log = console.warn } = options;
  const clock = systemClock();
  const promptops = given ?? new Promptops(log === null ? { log: null } : { log });
  const env = options.env ?? surroundings().env;
  const say = onceAMinute((message) => log?.(message), clock.now);
  const run = tracesInRun({
    tracker: () => promptops.tracker(),
    tracer: () => promptops.tracer(),
    experiment: () => promptops.experiment(),
    name,
    ...(runId !== undefined && { runId }),
    clock,
  });
  const langsmith = opened(async () => {
    const { langsmithTracer } = await needed('langsmith', import('../adapters/tracer/langsmith-tracer.ts'));
    return langsmithTracer({ env, ...(options.project !== undefined && { project: options.project }) });
  });
  const opentelemetry = opened(async () => {
    const { opentelemetryTracer } = await needed('@opentelemetry/api', import('../adapters/tracer/opentelemetry-tracer.ts'));
    return opentelemetryTracer({ version: VERSION });
  });
  const destinationOf = (place: TraceDestination): Destination => {
    const title = typeof place === 'string' ? place : 'a place of its own';
    const { open, now } =
      place === 'mlflow'
        ? opened(async () => run)
        : place === 'langsmith'
          ? langsmith
          : place === 'opentelemetry'
            ? opentelemetry
            : opened(async () => place);
    const tell = (problem: TraceProblem) => say(`${title} ${problem.kind}`, sentence(title, problem));
    return { name: title, buffer: traceBuffer({ writer: open, clock, most: mostWaiting, tell }), open, opened: now };
  };
  const places = [...new Set<TraceDestination>(isOne(to) ? [to] : to)].map(checked);
  return {
    clock,
    destinations: places.map(destinationOf),
    promptops,
    run,
    mirror: async () => (places.includes('langsmith') ? langsmith.open() : undefined),
    say,
    close: async () => {
      if (given === undefined) await promptops.close();
    },
  };
}

function isOne(to: TraceDestination | readonly TraceDestination[]): to is TraceDestination {
  return !Array.isArray(to);
}

function checked(place: TraceDestination): TraceDestination {
  if (['mlflow', 'langsmith', 'opentelemetry'].includes(place as string) || (typeof place === 'object' && place !== null)) return place;
  throw new PromptopsError(
    'USAGE',
    `\`to\` is ${String(place)}.`,
    'Traces go to `mlflow`, `langsmith`, `opentelemetry` or a writer of yours.',
  );
}

/** Where the application has not installed an optional package, it says so. */
async function needed<Module>(name: string, loading: Promise<Module>): Promise<Module> {
  return loading.catch((cause: unknown) => {
    const isAbsent = cause instanceof Error && /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(String((cause as NodeJS.ErrnoException).code));
    if (!isAbsent) throw cause;
    throw new PromptopsError('USAGE', `The package ${name} is not installed.`, `Run \`npm install ${name}\`.`, { cause });
  });
}

function opened<Writer extends TraceWriter>(make: () => Promise<Writer>) {
  let making: Promise<Writer> | undefined;
  let made: Writer | undefined;
  const open = (): Promise<Writer> => {
    making ??= make().then(
      (writer) => {
        made = writer;
        return writer;
      },
      (error: unknown) => {
        making = undefined;
        throw error;
      },
    );
    return making;
  };
  return { open, now: () => made };
}

function sentence(place: string, problem: TraceProblem): string {
  switch (problem.kind) {
    case 'dropped':
      return `${problem.waiting} traces wait for ${place}; newer ones are dropped, and counted.`;
    case 'refused':
      return `traces wait, because ${place} did not take them: ${reasonOf(problem.error)}`;
    case 'given-up':
      return `${problem.count === 1 ? '1 trace is' : `${problem.count} traces are`} lost, because ${place} did not take them: ${reasonOf(problem.error)}`;
  }
}
