import { defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, inputPart, JUDGE_OPTIONS, RUBRIC, rubricOf, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { BINARY } from '../judges/verdict-schemas.ts';
import { keys } from './options.ts';

const TASK =
  'The INPUT is a question, the ANSWER a submission to it. Decide whether the submission fulfils the CRITERION, and look at nothing but the CRITERION: an answer that is wrong in other ways still passes. `pass` is true if it fulfils the CRITERION.';

export const modelGradedClosedqa = defineAssertion({
  type: 'model-graded-closedqa',
  summary: 'A judge finds that the answer to the question fulfils one criterion.',
  details:
    'Like `llm-rubric`, but the judge is told to look at the one criterion alone: "says where the number comes from", "does not ask back".',
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, value: RUBRIC }, ['value']),
  example: { check: { type: 'model-graded-closedqa', value: 'Names a city' }, passes: 'It is Paris.', fails: 'I would have to look.' },
  grade: (graded, check, help) => {
    const parts = [inputPart(graded), answerPart(graded)];
    const question = buildQuestion({
      type: 'model-graded-closedqa',
      task: TASK,
      ...rubricOf(check),
      parts,
      schema: BINARY,
      ...settingsOf(check),
    });
    return gradeByJudge(question, help, ({ pass, reason }) => ({ pass: pass === true, reason: String(reason) }));
  },
});
