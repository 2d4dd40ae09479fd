import type { ExampleAnswer, GradeHelp } from '../../../../src/core/eval/assertion.ts';
import { gradeAnswer } from '../../../../src/core/eval/grade-answer.ts';
import { parseCheck } from '../../../../src/core/eval/parse-check.ts';
import type { CheckResult } from '../../../../src/core/eval/result.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { gradedOf, HELP } from './example-graded.ts';

/** What one check makes of one answer. */
export async function resultOf(check: JsonObject, answer: ExampleAnswer, help: GradeHelp = HELP): Promise<CheckResult> {
  const { checks } = await gradeAnswer(gradedOf(answer), [parseCheck(check)], help);
  return checks[0]!;
}

export async function statusOf(check: JsonObject, answer: ExampleAnswer, help?: GradeHelp): Promise<CheckResult['status']> {
  return (await resultOf(check, answer, help)).status;
}
