/** What one line of a gate demands. All lines must hold. */
export type Gate = MetricGate | NoRegressionGate | LintGate | TagGate;
export type Operator = '>=' | '>' | '<=' | '<' | '=';
/** What is measured. Rates and means lie between 0 and 1; the unit is the case. */
export type Measure = {
    readonly kind: 'pass-rate' | 'error-rate' | 'flaky-rate';
}
/** The chance that `k` attempts at a case all pass. */
 | {
    readonly kind: 'pass-hat';
    readonly k: number;
} | {
    readonly kind: 'check-rate' | 'check-mean';
    readonly metric: string;
} | {
    readonly kind: 'latency';
    readonly share: 0.5 | 0.95;
}
/** Per answer, or of all of them. */
 | {
    readonly kind: 'cost';
    readonly of: 'sum' | 'mean';
} | {
    readonly kind: 'tokens';
};
/** Which cases, or which of their checks, count for a line. */
export type Filter = {
    readonly by: 'tag' | 'cluster';
    readonly value: string;
} | {
    readonly by: 'kind';
    readonly value: 'deterministic' | 'heuristic' | 'judge' | 'code';
} | {
    readonly by: 'critical';
};
export interface MetricGate {
    readonly kind: 'metric';
    readonly rule: string;
    readonly measure: Measure;
    readonly filters: readonly Filter[];
    readonly operator: Operator;
    readonly threshold: number;
    /** Decided by the one-sided bound on the side that hurts, at this level; without it, by the figure itself. */
    readonly confidence?: number;
}
export interface NoRegressionGate {
    readonly kind: 'no-regression';
    readonly rule: string;
    /** `@production`, `/3`, `name@alias`. */
    readonly reference: string;
    /** `strict`: no case may regress. `noninferior`: shown to have dropped by less than the margin. */
    readonly mode: 'default' | 'strict' | 'noninferior';
    readonly alpha: number;
    readonly maxDrop: number;
    /** A drop of fewer cases than this is none, however large its share. */
    readonly minDrop: number;
    readonly margin: number;
    /** Compares the scores of this check instead of the verdicts. */
    readonly metric?: string;
}
/** The source of the version has no lint error. */
export interface LintGate {
    readonly kind: 'lint';
    readonly rule: string;
}
/** A tag of the version. */
export interface TagGate {
    readonly kind: 'tag';
    readonly rule: string;
    readonly key: string;
    readonly value: string;
}
