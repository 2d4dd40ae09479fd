import type { Json, JsonObject } from '../json.ts';
import type { Message } from '../prompt/model.ts';
import type { Answer, AnswerSource } from './answer.ts';
/** How far a check can be trusted: exact, a rule of thumb, a model's opinion, somebody's code. */
export type CheckKind = 'deterministic' | 'heuristic' | 'judge' | 'code';
/** `skipped`: it could not be measured on this answer; `not-run`: it was not tried at all. Neither is a pass. */
export type Status = 'passed' | 'failed' | 'error' | 'skipped' | 'not-run';
/** What came of one check on one answer. */
export interface CheckResult {
    /** As people know it, with `not-`. */
    readonly type: string;
    /** The name it is reported and gated under. */
    readonly metric: string;
    readonly kind: CheckKind;
    readonly status: Status;
    /** 0 to 1, higher is better; `null` where nothing was measured. */
    readonly score: number | null;
    /** 0: shown, not counted. */
    readonly weight: number;
    /** For the reader of a failed build. */
    readonly reason: string;
    /** What was wanted, for a diff against the answer. */
    readonly expected?: Json;
    readonly details?: JsonObject;
    readonly members?: readonly CheckResult[];
    readonly judge?: JudgeFacts;
}
export interface JudgeFacts {
    readonly provider: string;
    readonly source: AnswerSource;
    readonly inputTokens?: number;
    readonly outputTokens?: number;
    readonly costUsd: number | null;
    /** SHA-256 of the rubric and the protocol. */
    readonly rubricHash: string;
}
/** One answer and what the checks say of it. */
export interface Attempt {
    readonly index: number;
    readonly status: Status;
    readonly answer?: Answer;
    /** `null`: there is no answer. */
    readonly source: AnswerSource | null;
    /** Served from the cache: its latency is not a measurement. */
    readonly cached: boolean;
    /** Of the answer alone; `null`: the price is not known. */
    readonly costUsd: number | null;
    readonly checks: readonly CheckResult[];
    /** Weighted mean of the counted checks. */
    readonly score: number | null;
    /** Why there is no answer or no verdict. */
    readonly problem?: {
        readonly code: string;
        readonly message: string;
    };
}
/** One case on one arm, its attempts reduced to one verdict. */
export interface CaseResult {
    readonly id: string;
    readonly description?: string;
    readonly status: Status;
    /** Its attempts do not agree. */
    readonly flaky: boolean;
    readonly critical: boolean;
    readonly cluster?: string;
    readonly tags: readonly string[];
    readonly vars: Readonly<Record<string, Json>>;
    readonly expected?: Json;
    /** What was sent, as messages. */
    readonly rendered: readonly Message[];
    readonly attempts: readonly Attempt[];
    /** Why none was made. */
    readonly note?: string;
}
/** One prompt version on one model: what an evaluation measures. */
export interface Arm {
    /** For people: `greet`, `greet@production`, `greet/3`, with the model where several are compared. */
    readonly label: string;
    readonly prompt: string;
    /** Of the registry; `null`: the file at hand. */
    readonly version: number | null;
    readonly contentHash: string;
    /** `openai:gpt-4.1-mini`. */
    readonly provider: string;
    readonly params: JsonObject;
    /** The version's own model and parameters, not others given on the command line. */
    readonly ownModel: boolean;
}
export interface ArmResult extends Arm {
    readonly cases: readonly CaseResult[];
}
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-run';
export interface Interval {
    readonly low: number;
    readonly high: number;
    /** 0.95 */
    readonly level: number;
    readonly method: string;
}
/** What a gate line came to. */
export interface GateResult {
    readonly rule: string;
    readonly verdict: Exclude<Verdict, 'not-run'>;
    /** One line with the figures it was decided by. */
    readonly detail: string;
    /** Shown, and left out of the verdict: an uncalibrated judge, or what only promote can tell. */
    readonly advisory?: true;
}
/** A candidate against a baseline on the same cases. */
export interface Comparison {
    readonly baseline: string;
    /** Cases that both answered. */
    readonly paired: number;
    readonly regressed: readonly string[];
    readonly fixed: readonly string[];
    /** Exact, one-sided: McNemar for verdicts. */
    readonly p: number | null;
    /** Cases that the baseline cannot render. */
    readonly leftOut: readonly string[];
}
export interface Counts {
    readonly total: number;
    readonly passed: number;
    readonly failed: number;
    readonly errors: number;
    readonly skipped: number;
    readonly notRun: number;
    readonly flaky: number;
    readonly cached: number;
}
/** Everything that was found out about one prompt. */
export interface PromptEvaluation {
    readonly name: string;
    readonly file: string;
    readonly casesFile: string;
    readonly contentHash: string;
    readonly casesHash: string;
    /** SHA-256 over the checks and judges that graded. */
    readonly scorersDigest: string;
    readonly gitSha: string | null;
    /** The file at hand with its own model: what gates decide on. */
    readonly candidate: ArmResult;
    readonly baseline?: ArmResult;
    readonly comparison?: Comparison;
    /** Further models and versions, for the table; no gate looks at them. */
    readonly others: readonly ArmResult[];
    readonly counts: Counts;
    /** Passed of passed, failed and errors; `null` when nothing ran. */
    readonly passRate: number | null;
    readonly interval: Interval | null;
    readonly gates: readonly GateResult[];
    /** Whose gate it is: the case file, or `production`. */
    readonly gateFrom: string;
    readonly verdict: Verdict;
    /** `null`: some price is not known. */
    readonly costUsd: number | null;
    readonly tokens: number;
    readonly latencyMs: {
        readonly p50: number;
        readonly p95: number;
    } | null;
    /** Small n, straddling interval, uncalibrated judge, estimated tokens, … */
    readonly warnings: readonly string[];
}
/** One run of `promptops eval`. */
export interface Evaluation {
    readonly id: string;
    /** ISO 8601. */
    readonly at: string;
    readonly tool: string;
    readonly seed: number;
    readonly prompts: readonly PromptEvaluation[];
    readonly verdict: Verdict;
    /** Whole, including judges and baselines. */
    readonly spentUsd: number | null;
    readonly calls: number;
    readonly seconds: number;
    /** Why it ended before everything was measured: `budget`, `interrupted`, `decided`. */
    readonly stopped?: string;
    /** Prints the same figures again. */
    readonly reproduce: string;
}
