import { type LlmCallFacts, type StepFacts } from '../core/trace/step-facts.ts';
import { type TraceCompleteness } from '../core/trace/trace-completeness.ts';
import { type SyncResult } from '../usecases/trace/sync-traces.ts';
import type { TraceCounts } from '../usecases/trace/trace-buffer.ts';
import type { PromptTracerOptions } from './prompt-tracer-options.ts';
export interface TraceFacts {
    readonly inputs?: unknown;
    readonly tags?: Readonly<Record<string, unknown>>;
}
export interface TraceSync extends SyncResult {
    /** Why nothing, or not everything, was synchronised. */
    readonly problem?: string;
}
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
export declare class PromptTracer {
    #private;
    /** Nothing is opened before the first trace. */
    constructor(options?: PromptTracerOptions);
    /**
     * What `work` logs belongs to one trace; within another trace it is a step with steps of its own. Gives back what `work` gives
     * back, and throws what it throws.
     */
    trace<Result>(name: string, work: () => Result | Promise<Result>, facts?: TraceFacts): Promise<Result>;
    /** Something that has been done. Outside of `trace` it is a trace of its own. */
    logStep(facts: StepFacts): void;
    /** A question that a model has answered. Outside of `trace` it is a trace of its own. */
    logLlmCall(facts: LlmCallFacts): void;
    /** Of all steps since the start: those with prompt version, tokens and duration. */
    get completeness(): TraceCompleteness;
    /** What became of the traces, by the place they go to; and of how many steps a trace had too many. */
    get counts(): {
        readonly places: Readonly<Record<string, TraceCounts>>;
        readonly lostSteps: number;
    };
    /** The MLflow run that traces go to now; `undefined` where none can be had. */
    runId(): Promise<string | undefined>;
    /** Sends what waits: for the end of a serverless call. What is refused waits on. */
    flush(): Promise<void>;
    /**
     * Between MLflow and LangSmith: the run's id becomes metadata of its traces in LangSmith; feedback from there becomes metrics of
     * the run and assessments of its traces, and the run gets the address of the project.
     */
    syncWithMlflow(runId?: string): Promise<TraceSync>;
    /** Sends what waits, gives up what is refused, and releases connections. */
    close(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
