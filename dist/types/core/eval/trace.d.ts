import type { Json } from '../json.ts';
import type { Step } from '../trace/step.ts';
import type { TokenUsage } from './answer.ts';
/** One answer as a tracking server shows it: what went in, what came out, and what is said of it. Of an evaluation or an application. */
export interface Trace {
    /** 32 hex digits; see `traceId`. */
    readonly id: string;
    readonly experimentId: string;
    /** The run that it belongs to. */
    readonly runId: string;
    readonly name: string;
    /** Milliseconds. */
    readonly startTime: number;
    readonly durationMs: number;
    readonly ok: boolean;
    readonly inputs: Json;
    readonly outputs: Json;
    /** What the model was asked, as messages, where that is more than the inputs. */
    readonly asked?: Json;
    readonly usage?: TokenUsage;
    readonly costUsd?: number;
    readonly tags: Readonly<Record<string, string>>;
    /** What an application did on its way to the answer, as it was recorded. */
    readonly steps?: readonly Step[];
    /** W3C `traceparent` of what was going on around it in the application. */
    readonly within?: string;
    readonly prompts: readonly {
        readonly name: string;
        readonly version: number;
    }[];
    readonly assessments: readonly Assessment[];
}
/** What a check, a judge or a person says of an answer, or what was expected of it. */
export interface Assessment {
    readonly name: string;
    readonly kind: 'feedback' | 'expectation';
    /** A server takes others too and stores them as unknown. */
    readonly source: {
        readonly type: 'CODE' | 'LLM_JUDGE' | 'HUMAN';
        readonly id: string;
    };
    /** `null` where there is none, because of an error. */
    readonly value: Json;
    readonly error?: {
        readonly code: string;
        readonly message: string;
    };
    readonly rationale?: string;
    readonly metadata?: Readonly<Record<string, string>>;
}
/** The same attempt has the same id: sending it again replaces it. */
export declare function traceId(attempt: {
    readonly evaluation: string;
    readonly arm: string;
    readonly case: string;
    readonly attempt: number;
}): string;
/** One of a name and kind for a trace, and of each person, so that a second try adds nothing. */
export declare function assessmentId(trace: string, { name, kind, source }: Pick<Assessment, 'name' | 'kind' | 'source'>): string;
/** Of the whole, or of the question to the model within it. */
export declare function spanId(trace: string, span?: 'root' | 'model'): string;
