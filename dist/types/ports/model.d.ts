import type { Answer } from '../core/eval/answer.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Message, ResponseFormat } from '../core/prompt/model.ts';
/** What is asked, in one spelling for all providers; adapters translate. */
export interface ModelRequest {
    /** As the provider names it. */
    readonly model: string;
    readonly messages: readonly Message[];
    /** MLflow's spelling: temperature, max_tokens, top_p, top_k, stop_sequences, frequency_penalty, presence_penalty, seed; others as written. */
    readonly params: JsonObject;
    readonly tools: readonly Json[];
    readonly responseFormat?: ResponseFormat;
}
export interface AskOptions {
    readonly signal: AbortSignal;
    readonly timeoutMs: number;
}
/**
 * Why there is no answer. `busy` (408, 429, 5xx, a broken connection, a timeout) may be tried again; `denied` (401, 403, 404)
 * ends the whole evaluation for this provider; `rejected` (400 and the like) fails this request alone; `malformed`: an answer that is none.
 */
export interface ModelProblem {
    readonly problem: 'busy' | 'denied' | 'rejected' | 'malformed';
    readonly message: string;
    readonly status?: number;
    readonly retryAfterMs?: number;
}
/** Answers prompts. One call is one request: retries, limits, caches and budgets are the use case's. Never throws but for an abort. */
export interface Model {
    /** `openai`, `anthropic`, … */
    readonly provider: string;
    /** Part of the cache key; without user names and keys. `''` where there is none. */
    readonly baseUrl: string;
    /** `echo` and `fixture` say so themselves. */
    readonly source: 'live' | 'echo';
    /** Only what it said before counts: it is not asked. */
    readonly recorded?: true;
    /** The variable that the environment would have to set; until then it denies whatever it is asked. */
    readonly missing?: string;
    ask(request: ModelRequest, options: AskOptions): Promise<Answer | ModelProblem>;
}
