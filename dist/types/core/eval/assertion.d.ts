import type { Json, JsonObject } from '../json.ts';
import type { Message } from '../prompt/model.ts';
import type { Answer } from './answer.ts';
import type { CheckKind, JudgeFacts } from './result.ts';
import type { Check } from './suite.ts';
/** What an assertion may look at. */
export interface Graded {
    readonly answer: Answer;
    /** The answer's text. */
    readonly output: string;
    readonly vars: Readonly<Record<string, Json>>;
    readonly expected?: Json;
    readonly context?: string;
    /** What was sent. */
    readonly rendered: readonly Message[];
    /** OpenAI's form, as the prompt declares them. */
    readonly tools: readonly Json[];
    readonly costUsd: number | null;
    /** Served from the cache: there is no latency to measure. */
    readonly cached: boolean;
}
/** What assertions need from outside the core; the use case hands it in. */
export interface GradeHelp {
    /** Runs a pattern where it can be stopped (250 ms). */
    matches(pattern: string, text: string): Promise<boolean | {
        readonly problem: string;
    }>;
    /** Runs a file of the repository, or asks an address; absent where that is not allowed. */
    runCode?(type: 'javascript' | 'webhook', value: Json | undefined, graded: Graded, config?: Json): Promise<CodeReply>;
    /** Asks the judge; absent where none is configured. */
    judge?(question: JudgeQuestion): Promise<JudgeReply>;
    /** The same prompt with other values: for counterfactual checks. */
    answerWith?(vars: Readonly<Record<string, Json>>): Promise<Answer | {
        readonly problem: string;
        readonly notRun?: true;
    }>;
    /** What the baseline says in the same case; absent where there is none. */
    rival?(): Promise<Answer | {
        readonly problem: string;
        readonly notRun?: true;
    }>;
}
/** What foreign code came back with; what it means is decided here. */
export type CodeReply = {
    readonly returned: Json;
} | {
    readonly error: string;
} | {
    readonly notRun: string;
};
export interface JudgeQuestion {
    /** Names the assertion, for the cache and the report. */
    readonly type: string;
    readonly messages: readonly Message[];
    /** What the reply must fit. */
    readonly schema: JsonObject;
    /** SHA-256 of the rubric and the protocol, without what is judged. */
    readonly rubricHash: string;
    /** The texts that are judged: a reply that only repeats JSON from them is none. */
    readonly judged: readonly string[];
    /** Instead of the suite's judge. */
    readonly provider?: string;
}
/** One reply for each time the judge was asked; `facts` are of all of them together. */
export type JudgeReply = {
    readonly replies: readonly JsonObject[];
    readonly facts: JudgeFacts;
} | {
    readonly problem: string;
    readonly notRun?: true;
};
/** `pass` is decided here and nowhere else; a score alone never passes. */
export type Grade = {
    readonly pass: boolean;
    /** 0 to 1; by default 1 for a pass and 0 for a fail. */
    readonly score?: number;
    readonly reason: string;
    readonly expected?: Json;
    readonly details?: JsonObject;
    readonly judge?: JudgeFacts;
} | {
    readonly skipped: string;
} | {
    readonly error: string;
} | {
    readonly notRun: string;
};
/** A text, or a text with what else the assertion looks at. */
export type ExampleAnswer = string | (Partial<Omit<Graded, 'answer'>> & {
    readonly output: string;
    readonly answer?: Partial<Answer>;
});
/** One kind of check. Its options schema describes `value`, `threshold` and its other keys together. */
export interface Assertion {
    readonly type: string;
    /** One sentence that states what is so when it passes. */
    readonly summary: string;
    /** Markdown, for its page: semantics, traps, what it cannot show. */
    readonly details: string;
    readonly kind: CheckKind;
    /** JSON Schema of its keys, beside those that every assertion has. */
    readonly options: JsonObject;
    /** A case for its page and its own test. */
    readonly example: {
        readonly check: JsonObject;
        readonly passes: ExampleAnswer;
        readonly fails: ExampleAnswer;
    };
    /** What only a look at the keys together can tell: an empty list, min above max, a pattern that is none. */
    readonly problems?: (check: Check) => Iterable<string>;
    readonly grade: (graded: Graded, check: Check, help: GradeHelp) => Grade | Promise<Grade>;
}
export declare const defineAssertion: (assertion: Assertion) => Assertion;
