import type { Graded, GradeHelp } from './assertion.ts';
import type { CheckResult, Status } from './result.ts';
import type { Check } from './suite.ts';
export interface AnswerGrade {
    readonly status: Status;
    /** Weighted mean of the counted checks that were measured. */
    readonly score: number | null;
    readonly checks: readonly CheckResult[];
    /** Why there is no verdict, where no check says it. */
    readonly problem?: string;
}
/** Grades one answer. Values of checks are rendered with the case's own here, so nobody has to before. */
export declare function gradeAnswer(graded: Graded, checks: readonly Check[], help: GradeHelp, threshold?: number): Promise<AnswerGrade>;
