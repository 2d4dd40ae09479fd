import type { LoadEvent, LoadOptions, RefreshResult } from '../usecases/load/loader.ts';
import type { PromptopsOptions } from './options.ts';
import type { PromptNameOf, TypedPrompt } from './prompt-variables.ts';
export interface WatchOptions {
    /** How often the registry is asked. Default 60. */
    readonly everySeconds?: number;
}
/**
 * Loads prompts from the registry for a running application: from memory within microseconds, renewed in the background, and
 * still there when the registry is not.
 *
 * @example
 * import { Promptops } from 'promptops';
 *
 * const promptops = new Promptops();
 * const planner = await promptops.load('planner_v1@production', { fallback: 'Create a plan for: {{query}}' });
 * const { text } = planner.render({ query: 'a tea shop' });
 */
export declare class Promptops {
    #private;
    /** Nothing is read or opened before the first load. */
    constructor(options?: PromptopsOptions);
    /** The same, with the configuration read and checked. */
    static open(options?: PromptopsOptions): Promise<Promptops>;
    /**
     * `planner_v1@production`, `planner_v1/3`, `planner_v1@1.4.0`, `prompts:/planner_v1@production`. Without a reference, or with
     * the bare name that the application's configuration gives: the prompt and version of the configuration.
     */
    load<const Reference extends string>(reference?: Reference, options?: LoadOptions): Promise<TypedPrompt<PromptNameOf<Reference>>>;
    /** Asks the registry now; without a reference for everything that was loaded by alias. What cannot be renewed stays as it was. */
    refresh(reference?: string): Promise<RefreshResult>;
    /** Loads many at once, in few requests: names with one alias for all, or references. */
    prefetch(prompts: readonly string[], alias?: string): Promise<RefreshResult>;
    /**
     * Calls back when the reference means another version than before; the first time with what it means now. Returns how to
     * stop. Keeps no process alive.
     */
    watch<const Reference extends string>(reference: Reference, changed: (prompt: TypedPrompt<PromptNameOf<Reference>>) => void, { everySeconds }?: WatchOptions): () => void;
    /** Every load, renewal, change, fallback and failure, for logs and metrics. Returns how to stop. */
    on(listener: (event: LoadEvent) => void): () => void;
    /** Releases connections and stops watching. */
    close(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
/** A name alone gets the alias; a whole reference stays. */
export declare function withAlias(name: string, alias: string): string;
