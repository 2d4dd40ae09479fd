import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { plainValue } from '../core/trace/plain-value.ts';
import type { Step } from '../core/trace/step.ts';
import { type LlmCallFacts, type StepFacts, stepOf, texts } from '../core/trace/step-facts.ts';
import { bothComplete, type TraceCompleteness, traceCompleteness } from '../core/trace/trace-completeness.ts';
import type { MirroredTrace } from '../ports/trace-mirror.ts';
import { type OpenTrace, openTrace } from '../usecases/trace/open-trace.ts';
import { type SyncResult, syncTraces } from '../usecases/trace/sync-traces.ts';
import type { TraceCounts } from '../usecases/trace/trace-buffer.ts';
import { type ComposedTracer, composeTracer } from './compose-tracer.ts';
import { reasonOf } from './once-a-minute.ts';
import type { PromptTracerOptions } from './prompt-tracer-options.ts';
import { beforeExit } from './surroundings.ts';

export interface TraceFacts {
  readonly inputs?: unknown;
  readonly tags?: Readonly<Record<string, unknown>>;
}

export interface TraceSync extends SyncResult {
  /** Why nothing, or not everything, was synchronised. */
  readonly problem?: string;
}

interface Current {
  readonly trace: OpenTrace;
  /** The step that is going on. */
  readonly step?: string;
}

const MOST_RECENT = 1000;

/**
 * Records what an application did with its prompts: every step with its prompt version, tokens and duration. It never throws, and
 * nobody waits for the place that the record goes to.
 *
 * @example
 * const tracer = new PromptTracer({ to: ['mlflow', 'langsmith'] });
 * const answer = await tracer.trace('answer', async () => {
 *   const prompt = await promptops.load('planner_v1@production');
 *   const startTime = Date.now();
 *   const completion = await openai.chat.completions.create({ model, messages: prompt.render({ query }).messages });
 *   tracer.logLlmCall({ prompt, model, usage: completion.usage, startTime });
 *   return completion.choices[0].message.content;
 * });
 */
export class PromptTracer {
  readonly #composed: ComposedTracer;
  readonly #content: boolean;
  readonly #current = new AsyncLocalStorage<Current>();
  readonly #recent: MirroredTrace[] = [];
  #completeness = traceCompleteness([]);
  #lostSteps = 0;
  #forget: (() => void) | undefined;

  /** Nothing is opened before the first trace. */
  constructor(options: PromptTracerOptions = {}) {
    this.#composed = composeTracer(options);
    this.#content = options.content ?? true;
  }

  /**
   * What `work` logs belongs to one trace; within another trace it is a step with steps of its own. Gives back what `work` gives
   * back, and throws what it throws.
   */
  async trace<Result>(name: string, work: () => Result | Promise<Result>, facts: TraceFacts = {}): Promise<Result> {
    const outer = this.#current.getStore();
    return outer === undefined ? this.#whole(name, work, facts) : this.#part(outer, name, work, facts);
  }

  /** Something that has been done. Outside of `trace` it is a trace of its own. */
  logStep(facts: StepFacts): void {
    this.#log('step', facts);
  }

  /** A question that a model has answered. Outside of `trace` it is a trace of its own. */
  logLlmCall(facts: LlmCallFacts): void {
    this.#log('llm', { ...facts, name: facts.name ?? facts.prompt?.name ?? facts.model });
  }

  /** Of all steps since the start: those with prompt version, tokens and duration. */
  get completeness(): TraceCompleteness {
    return this.#completeness;
  }

  /** What became of the traces, by the place they go to; and of how many steps a trace had too many. */
  get counts(): { readonly places: Readonly<Record<string, TraceCounts>>; readonly lostSteps: number } {
    const places = this.#composed.destinations.map(({ name, buffer }) => [name, buffer.counts()] as const);
    return { places: Object.fromEntries(places), lostSteps: this.#lostSteps };
  }

  /** The MLflow run that traces go to now; `undefined` where none can be had. */
  async runId(): Promise<string | undefined> {
    return this.#composed.run.run().then(
      ({ id }) => id,
      () => undefined,
    );
  }

  /** Sends what waits: for the end of a serverless call. What is refused waits on. */
  async flush(): Promise<void> {
    await Promise.all(this.#composed.destinations.map(({ buffer }) => buffer.flush()));
  }

  /**
   * Between MLflow and LangSmith: the run's id becomes metadata of its traces in LangSmith; feedback from there becomes metrics of
   * the run and assessments of its traces, and the run gets the address of the project.
   */
  async syncWithMlflow(runId?: string): Promise<TraceSync> {
    try {
      const { promptops, mirror, run: current, clock } = this.#composed;
      const langsmith = await mirror();
      if (langsmith === undefined) return { traces: 0, feedback: 0, problem: 'The traces do not go to LangSmith.' };
      await this.flush();
      const [tracker, tracer] = [await promptops.tracker(), await promptops.tracer()];
      const id = runId ?? (await current.run()).id;
      const run = await tracker.run(id);
      if (run === undefined) return { traces: 0, feedback: 0, problem: `There is no run ${id}.` };
      return await syncTraces({ run, recent: this.#recent, now: clock.now() }, { tracker, tracer, mirror: langsmith });
    } catch (error) {
      const problem = reasonOf(error);
      this.#composed.say('sync', `MLflow and LangSmith could not be synchronised: ${problem}`);
      return { traces: 0, feedback: 0, problem };
    }
  }

  /** Sends what waits, gives up what is refused, and releases connections. */
  async close(): Promise<void> {
    await this.#sendLast();
    this.#forget?.();
    await Promise.all(
      this.#composed.destinations.map(({ opened }) =>
        opened()
          ?.close()
          .catch(() => {}),
      ),
    );
    await this.#composed.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #whole<Result>(name: string, work: () => Result | Promise<Result>, facts: TraceFacts): Promise<Result> {
    const trace = this.#open(name, await this.#around());
    try {
      const result = await this.#current.run({ trace }, work);
      this.#finish(trace, facts, true, result);
      return result;
    } catch (error) {
      this.#finish(trace, facts, false, error);
      throw error;
    }
  }

  async #part<Result>(outer: Current, name: string, work: () => Result | Promise<Result>, { inputs, tags }: TraceFacts): Promise<Result> {
    const step = newId(8);
    const startTime = this.#composed.clock.now();
    const record = (end: Pick<StepFacts, 'outputs' | 'error'>) =>
      this.#safely(() => {
        const facts = { name, inputs, startTime, ...(tags && { metadata: tags }), ...end };
        this.#add(outer, stepOf(facts, 'step', this.#stepAround(step, outer.step)));
      });
    try {
      const result = await this.#current.run({ trace: outer.trace, step }, work);
      record({ outputs: result });
      return result;
    } catch (error) {
      record({ error });
      throw error;
    }
  }

  #log(kind: Step['kind'], facts: StepFacts): void {
    this.#safely(() => {
      const current = this.#current.getStore();
      const recorded = stepOf(facts, kind, this.#stepAround(newId(8), current?.step));
      if (current) {
        this.#add(current, recorded);
        return;
      }
      const { step } = recorded;
      const trace = openTrace({ id: this.#traceId(), name: step.name, startTime: step.startTime, ...within(this.#aroundNow()) });
      this.#add({ trace }, recorded);
      this.#keep(trace, step.startTime + (step.durationMs ?? 0), {
        inputs: step.inputs,
        outputs: step.outputs,
        tags: {},
        ok: step.error === undefined,
        size: 0,
      });
    });
  }

  #add({ trace }: Current, { step, size }: ReturnType<typeof stepOf>): void {
    if (!trace.add(step, size)) this.#lostSteps += 1;
  }

  #open(name: string, around: string | undefined): OpenTrace {
    const startTime = this.#composed.clock.now();
    return openTrace({ id: this.#traceId(), name: String(name).slice(0, 250), startTime, ...within(around) });
  }

  #finish(trace: OpenTrace, { inputs, tags = {} }: TraceFacts, ok: boolean, result: unknown): void {
    this.#safely(() => {
      const [given, said] = [plainValue(this.#content ? inputs : null), plainValue(this.#content ? result : null)];
      const facts = { inputs: given.value, outputs: said.value, tags: texts(tags), ok, size: given.size + said.size };
      this.#keep(trace, this.#composed.clock.now(), facts);
    });
  }

  #keep(trace: OpenTrace, now: number, facts: Omit<Parameters<OpenTrace['finish']>[0], 'now'>): void {
    const { trace: finished, size } = trace.finish({ ...facts, now });
    this.#completeness = bothComplete(this.#completeness, traceCompleteness(trace.steps()));
    this.#forget ??= beforeExit(() => this.#sendLast());
    const { id, name, startTime, tags, prompts } = finished;
    this.#recent.push({ id, name, startTime, tags, prompts });
    if (this.#recent.length > MOST_RECENT) this.#recent.shift();
    for (const { buffer } of this.#composed.destinations) buffer.add(finished, size);
  }

  async #sendLast(): Promise<void> {
    await Promise.all(this.#composed.destinations.map(({ buffer }) => buffer.flush(true)));
  }

  #stepAround(id: string, parent: string | undefined) {
    return { id, parent, now: this.#composed.clock.now(), content: this.#content };
  }

  /** Only OpenTelemetry knows what goes on around; it is loaded for the first trace. */
  async #around(): Promise<string | undefined> {
    const place = this.#composed.destinations.find(({ name }) => name === 'opentelemetry');
    await place?.open().catch(() => {});
    return this.#aroundNow();
  }

  #aroundNow(): string | undefined {
    for (const { opened } of this.#composed.destinations) {
      const around = opened()?.around?.();
      if (around !== undefined) return around;
    }
    return undefined;
  }

  /** By time, in the form of a UUID of version 7: LangSmith asks for one. */
  #traceId(): string {
    const time = this.#composed.clock.now().toString(16).padStart(12, '0');
    const chance = newId(10);
    return `${time}7${chance.slice(0, 3)}8${chance.slice(3, 18)}`;
  }

  /** Whatever is wrong with what was handed over is no concern of the answer. */
  #safely(record: () => void): void {
    try {
      record();
    } catch (error) {
      this.#composed.say('record', `a step could not be recorded: ${reasonOf(error)}`);
    }
  }
}

function newId(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function within(around: string | undefined): { readonly within?: string } {
  return around === undefined ? {} : { within: around };
}
