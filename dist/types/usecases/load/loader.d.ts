import type { Json, JsonObject } from '../../core/json.ts';
import type { Message, ResponseFormat, Variable } from '../../core/prompt/model.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PromptCache } from '../../ports/prompt-cache.ts';
import type { Registry } from '../../ports/registry.ts';
/** Where an answer came from. */
export type LoadSource = 'memory' | 'redis' | 'registry' | 'snapshot' | 'fallback';
/** A prompt as an application uses it, with what is known of its origin. */
export interface LoadedPrompt {
    readonly name: string;
    /** The registry's number; `null` for a fallback. */
    readonly version: number | null;
    /** The human version, `1.4.0`. */
    readonly label: string | null;
    /** Of the content as it is here. */
    readonly hash: string;
    /** The alias it was asked for by; `null` for a number, a label or the newest. */
    readonly alias: string | null;
    readonly type: 'text' | 'chat';
    /** Text prompts: before the variables are filled in. */
    readonly template?: string;
    /** Chat prompts: before the variables are filled in. */
    readonly messages?: readonly Message[];
    readonly variables: readonly Omit<Variable, 'path'>[];
    /** MLflow's spelling: `model_name`, `temperature`, `max_tokens`, … */
    readonly modelConfig: JsonObject;
    readonly responseFormat?: ResponseFormat;
    readonly tools: readonly Json[];
    /** The user's own tags. */
    readonly tags: Readonly<Record<string, string>>;
    readonly source: LoadSource;
    /** Since the registry said so; 0 for a fallback. */
    readonly ageMs: number;
    /** The registry was asked since and gave nothing that can be used: it may hold something newer. */
    readonly stale: boolean;
    readonly isFallback: boolean;
    /** The content has the hash that the version was registered with. */
    readonly verified: boolean;
    /** Fills the variables in, strictly: a missing one is an error that names all of them. A value is never expanded again. */
    render(values?: Readonly<Record<string, unknown>>): RenderedText;
}
export interface RenderedText {
    /** Text prompts. */
    readonly text?: string;
    /** Chat prompts. */
    readonly messages?: readonly Message[];
    readonly warnings: readonly string[];
}
/** What to answer with when nothing else can: a text, or messages. */
export type FallbackContent = string | readonly {
    readonly role: string;
    readonly content: unknown;
}[];
/** A place that may hold a substitute, asked in turn; `undefined` where it has none for this prompt. */
export interface FallbackSource {
    /** For the log: `SYSTEM_PROMPT`. */
    readonly name: string;
    find(prompt: string): Promise<FallbackFound | undefined>;
}
/** A text or messages, or the tags of a version that was never registered: a prompt file, whole. */
export type FallbackFound = {
    readonly content: FallbackContent;
} | {
    readonly tags: Readonly<Record<string, string>>;
};
export interface LoadOptions {
    /** Instead of an error, before the other substitutes. */
    readonly fallback?: FallbackContent;
    /** From this age on a copy is served at once and renewed in the background; 0 asks every time. Default 60. */
    readonly revalidateSeconds?: number;
    /** From this age on a copy is served only once the registry was tried. Default 3600. */
    readonly cacheTtlSeconds?: number;
    /** How long a caller waits for the registry. Default 5000. */
    readonly timeoutMs?: number;
    /** Content that has not the hash it was registered with: look elsewhere, or use it all the same. Default `reject`. */
    readonly onTampered?: 'reject' | 'warn';
}
export interface LoaderOptions extends Omit<LoadOptions, 'fallback'> {
    /** From this age on a version asked for by its number is fetched again. Default: never. */
    readonly versionTtlSeconds?: number;
    /** How many prompts are kept in memory. Default 1000. */
    readonly mostPrompts?: number;
    /** False: only substitutes are served. */
    readonly useRegistry?: boolean;
}
export interface LoaderPorts {
    /** Called when first needed; a failure counts as a registry that is down, and it is called again. */
    readonly registry: () => Promise<Registry>;
    /** Names the registry in keys of shared caches, so that two never mix. */
    readonly space: string;
    readonly shared?: PromptCache;
    readonly snapshot?: PromptCache;
    readonly fallbacks?: readonly FallbackSource[];
    readonly clock: Clock;
}
/** What happens inside, for logs and metrics. Never the text of a prompt or the values of variables. */
export type LoadEvent = {
    readonly kind: 'loaded';
    readonly reference: string;
    readonly prompt: LoadedPrompt;
} | {
    readonly kind: 'changed';
    readonly reference: string;
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: 'refreshed';
    readonly reference: string;
    readonly version: number;
} | {
    readonly kind: 'refresh-failed';
    readonly reference: string;
    readonly error: unknown;
} | {
    readonly kind: 'tampered';
    readonly reference: string;
    readonly source: LoadSource;
    readonly version: number;
} | {
    readonly kind: 'unusable';
    readonly reference: string;
    readonly source: LoadSource;
    readonly error: unknown;
} | {
    readonly kind: 'fallback';
    readonly reference: string;
    readonly from: string;
    readonly error: unknown;
} | {
    readonly kind: 'failed';
    readonly reference: string;
    readonly error: unknown;
};
export interface RefreshResult {
    readonly refreshed: readonly string[];
    readonly failed: readonly {
        readonly reference: string;
        readonly error: unknown;
    }[];
}
export interface Loader {
    /** `planner_v1@production`, `planner_v1/3`, `prompts:/planner_v1@production`. */
    load(reference: string, options?: LoadOptions): Promise<LoadedPrompt>;
    /**
     * Asks the registry now; without a reference for everything in memory that can move. What cannot be renewed stays as it was:
     * the answer says which references were, and which were not.
     */
    refresh(reference?: string): Promise<RefreshResult>;
    /** The same for many references at once: few requests where many prompts are asked for by alias. */
    prefetch(references: readonly string[]): Promise<RefreshResult>;
    /**
     * Somebody says that a prompt, or one alias of it, moved: copies are served again only once the registry was tried, and the
     * shared cache forgets them.
     */
    invalidate(name: string, alias?: string): Promise<void>;
    /** Everything held in memory, by the reference it was loaded with. */
    held(): readonly {
        readonly reference: string;
        readonly version: number;
        readonly ageMs: number;
        readonly stale: boolean;
    }[];
    /** Whether there is anything to serve while the registry is away: in memory, in the shared cache, on disk. */
    hasCopies(): Promise<boolean>;
    readonly events: {
        on(listener: (event: LoadEvent) => void): () => void;
    };
    /** Releases connections; loads go on from memory. */
    close(): Promise<void>;
}
