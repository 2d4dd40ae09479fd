/** Where an answer came from. Only some of them are evidence (gate/weigh-evidence.ts). */
export type AnswerSource = 'live' | 'cassette' | 'recorded' | 'echo' | 'fixture';
export type FinishReason = 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'other';
export interface TokenUsage {
    readonly input: number;
    readonly output: number;
    /** Of the input, what the provider had cached. */
    readonly cachedInput?: number;
    /** Counted by us from the characters, not by the provider. */
    readonly estimated?: boolean;
}
/** Counts of something: what is below zero, or endless, would make a costly answer cheap. */
export declare function isTokenUsage(value: unknown): value is TokenUsage;
export interface ToolCall {
    readonly id?: string;
    readonly name: string;
    /** JSON text, as the model wrote it. */
    readonly arguments: string;
}
/** What a model said. */
export interface Answer {
    readonly text: string;
    readonly finishReason?: FinishReason;
    readonly toolCalls: readonly ToolCall[];
    /** The provider itself says that it declined. */
    readonly refused?: boolean;
    readonly usage?: TokenUsage;
    /** The model that says it answered. */
    readonly model?: string;
    /** Absent where nothing was waited for. */
    readonly latencyMs?: number;
}
