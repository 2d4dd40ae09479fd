import type { JsonObject } from '../../json.ts';
import type { Grade } from '../assertion.ts';
/** How the verdicts on statements become a grade. */
export interface StatementRule {
    /** The key of the verdict: `supported`, `toxic`. */
    readonly key: string;
    /** What the verdict is for a statement that is as it should be. */
    readonly good: boolean;
    /** Share of good statements that is enough. */
    readonly threshold: number;
    /** `2 of 3 statements {are}`. */
    readonly are: string;
}
/** The share of statements that are as they should be. No verdict is no pass, whatever the threshold. */
export declare function gradeStatements(reply: JsonObject, { key, good, threshold, are }: StatementRule): Grade;
