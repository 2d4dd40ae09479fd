import type { FallbackContent, LoadEvent, RefreshResult } from '../usecases/load/loader.ts';
import type { PromptopsOptions } from './options.ts';
import type { TypedPrompt } from './prompt-variables.ts';
import { Promptops } from './promptops.ts';
export interface PromptManagerOptions extends PromptopsOptions {
    /** Key → name or reference, or names alone. Default: the keys of `defaults`, else every prompt that has the alias. */
    readonly prompts?: Readonly<Record<string, string>> | readonly string[];
    /** By key: what to answer with when a prompt cannot be loaded. */
    readonly defaults?: Readonly<Record<string, FallbackContent>>;
    /** Shared with other parts of the application; closed by whoever made it. */
    readonly promptops?: Promptops;
}
/**
 * All prompts of an application, loaded at the start. `environment` is their alias (`prod` means `production`); default
 * `production`.
 *
 * @example
 * const prompts = await PromptManager.open({ prompts: { planner: 'planner_v1', solver: 'solver_base' } });
 * const { text } = prompts.get('planner').render({ query: 'a tea shop' });
 */
export declare class PromptManager {
    #private;
    private constructor();
    /** Loads everything; one error names all prompts that could not be loaded and have no default. */
    static open(options?: PromptManagerOptions): Promise<PromptManager>;
    get keys(): readonly string[];
    /** At once, as it was loaded last; renewed behind it. */
    get(key: string): TypedPrompt;
    /** Asks the registry now, for one key or for all. What cannot be renewed stays as it was. */
    refresh(key?: string): Promise<RefreshResult>;
    /** Every load, renewal, change, fallback and failure. Returns how to stop. */
    on(listener: (event: LoadEvent) => void): () => void;
    close(): Promise<void>;
}
