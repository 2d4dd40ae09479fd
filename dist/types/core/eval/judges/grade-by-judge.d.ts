import type { JsonObject } from '../../json.ts';
import type { Grade, GradeHelp, JudgeQuestion } from '../assertion.ts';
/** Asks, reads each reply, and lets the majority decide: half is not enough, and one reply without a verdict leaves it open. */
export declare function gradeByJudge(question: JudgeQuestion, help: GradeHelp, read: (reply: JsonObject) => Grade): Promise<Grade>;
