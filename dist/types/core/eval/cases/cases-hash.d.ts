import type { CasePolicy, EvalCase, JudgeSettings } from '../suite.ts';
interface Decisive {
    readonly cases: readonly EvalCase[];
    readonly casePolicy: CasePolicy;
    readonly repeat: number;
    readonly judge?: JudgeSettings | undefined;
    /** Ids that were made from values and description; a description decides nothing. */
    readonly madeIds: ReadonlySet<string>;
}
/** Of everything that decides whether a case passes; what only people read is left out. */
export declare function casesHash({ cases, casePolicy, repeat, judge, madeIds }: Decisive): string;
export {};
