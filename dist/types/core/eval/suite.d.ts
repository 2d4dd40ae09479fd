import type { Json, JsonObject } from '../json.ts';
/** What a case demands of an answer. */
export interface Check {
    /** Without `not-`. */
    readonly type: string;
    readonly negated: boolean;
    readonly value: Json | undefined;
    /** The value as it was before those of the case were put into it. */
    readonly written?: Json;
    readonly threshold?: number;
    /** 0: measured and shown, not counted. */
    readonly weight: number;
    /** The name it is reported and gated under; without one, its type. */
    readonly metric?: string;
    /** Its other keys, as written. */
    readonly options: JsonObject;
    /** Of an `assert-set`. */
    readonly members?: readonly Check[];
    /** Why it is not run here; the case cannot pass then. */
    readonly notRun?: string;
}
/** An answer that was written into the case. */
export interface RecordedOutput {
    readonly text: string;
    /** The content hash that it answered; without it, it is no evidence. */
    readonly outputOf?: string;
}
export interface EvalCase {
    /** Stable and unique within the suite. */
    readonly id: string;
    readonly description?: string;
    readonly vars: Readonly<Record<string, Json>>;
    /** What answers are to be grounded in; `file://` is read already. */
    readonly context?: string;
    readonly expected?: Json;
    readonly checks: readonly Check[];
    readonly critical: boolean;
    /** Cases of one cluster are not independent of each other. */
    readonly cluster?: string;
    readonly tags: readonly string[];
    readonly recorded?: RecordedOutput;
    /** Share of the weighted checks that is enough; without it, all of them must hold. */
    readonly threshold?: number;
    /** Why it is not asked at all: its values are made by code, say. It cannot pass. */
    readonly notRun?: string;
    readonly at: CasePlace;
}
export interface CasePlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** How the attempts of a case become its verdict. */
export type CasePolicy = 'all' | 'majority' | 'any' | {
    readonly min: number;
};
export interface JudgeSettings {
    /** `openai:gpt-4.1`. */
    readonly provider?: string;
    readonly repeat: number;
    /** A judge that was never calibrated, or badly, counts all the same; it shows. */
    readonly gate?: 'force';
    /** Labels that the judge was compared with. */
    readonly labels?: string;
}
export interface Budget {
    readonly usd?: number;
    readonly calls?: number;
    readonly seconds?: number;
}
/** The cases of one prompt, whatever file or format they come from. */
export interface EvalSuite {
    readonly prompt: string;
    /** Where its cases are written: the case file, else the prompt file. */
    readonly file: string;
    /** `openai:gpt-4.1-mini`; empty: the prompt's own model. */
    readonly providers: readonly string[];
    /** Instead of the prompt's own parameters. */
    readonly params?: JsonObject;
    readonly repeat: number;
    readonly casePolicy: CasePolicy;
    readonly judge?: JudgeSettings;
    readonly cases: readonly EvalCase[];
    /** As written; `undefined`: the file says nothing of gates. */
    readonly gate?: readonly string[];
    readonly budget: Budget;
    /** Share of cases that may end in an error before the outcome is undecided. */
    readonly maxErrorRate: number;
    readonly stopping?: {
        readonly sprt: readonly [number, number];
    };
    /** SHA-256 over what decides: cases, policy, repeats, judge. */
    readonly casesHash: string;
}
