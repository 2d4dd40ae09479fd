import type { Step } from './step.ts';
/** The prompt that a step used: one that was loaded, or its name and version. */
export interface UsedPrompt {
    readonly name: string;
    /** `null` of a fallback. */
    readonly version: number | null;
    readonly hash?: string;
    readonly label?: string | null;
    readonly alias?: string | null;
}
/** What an application says of one of its steps. Whatever is left out is not known. */
export interface StepFacts {
    readonly name: string;
    /** Anything; what is no JSON is turned into it, and what is long is cut. */
    readonly inputs?: unknown;
    readonly outputs?: unknown;
    /** As `load` gave it. */
    readonly prompt?: UsedPrompt;
    /** `openai/gpt-4o-mini`, or the name alone. */
    readonly model?: string;
    /** `{input, output}`, or as the client of the provider spells it. */
    readonly usage?: unknown;
    readonly durationMs?: number;
    /** Milliseconds since 1970. Default: now, less the duration. Without a duration: since then. */
    readonly startTime?: number;
    /** What was thrown, or a text. */
    readonly error?: unknown;
    readonly metadata?: Readonly<Record<string, unknown>>;
}
/** What an application says of one question to a model. */
export interface LlmCallFacts extends Omit<StepFacts, 'name' | 'model'> {
    /** Default: the name of the prompt, else of the model. */
    readonly name?: string;
    readonly model: string;
}
interface Around {
    readonly id: string;
    readonly parent?: string | undefined;
    readonly now: number;
    /** False: what went in and came out is nobody's business. */
    readonly content: boolean;
}
/** The step, and how many characters it holds. */
export declare function stepOf(facts: StepFacts, kind: Step['kind'], { id, parent, now, content }: Around): {
    readonly step: Step;
    readonly size: number;
};
/** Tags are texts. */
export declare function texts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>>;
export {};
