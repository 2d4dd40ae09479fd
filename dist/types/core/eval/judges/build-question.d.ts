import type { JsonObject } from '../../json.ts';
import type { JudgeQuestion } from '../assertion.ts';
import { type JudgePart } from './fence.ts';
export interface JudgeTask {
    /** Names the assertion. */
    readonly type: string;
    /** What to decide, in our own words: the same for every case. */
    readonly task: string;
    /** What the author of the cases wants … */
    readonly criterion?: string;
    /** … and how it was written, before a case's values were put into it. */
    readonly rubric?: string;
    /** What is looked at. */
    readonly parts: readonly JudgePart[];
    readonly schema: JsonObject;
    readonly provider?: string;
    /** Where a score decides. */
    readonly threshold?: number;
}
/** Words of ours outside the fences, everybody else's inside. */
export declare function buildQuestion({ type, task, criterion, rubric, parts, schema, provider, threshold }: JudgeTask): JudgeQuestion;
type Rubric = Pick<JudgeTask, 'type' | 'task' | 'rubric' | 'threshold'>;
/** What a calibration is bound to: everything that decides but the case. The protocol's number stands for the schemas. */
export declare function rubricHash({ type, task, rubric, threshold }: Rubric): string;
export {};
