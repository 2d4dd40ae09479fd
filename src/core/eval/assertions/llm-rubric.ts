import { defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, inputPart, JUDGE_OPTIONS, RUBRIC, rubricOf, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { BINARY, SCORED } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'Decide whether the ANSWER meets the CRITERION. The INPUT is what the ANSWER was given to. `pass` is true only if the ANSWER meets all of the CRITERION.';
const WITH_SCORE = `${TASK} \`score\` says how well it does, from 0 (not at all) to 1 (nothing is missing).`;

export const llmRubric = defineAssertion({
  type: 'llm-rubric',
  summary: 'A judge finds that the answer meets the rubric.',
  details: `The judge says yes or no. With \`threshold\` it also gives a score, and the answer passes when the judge says yes **and** the score reaches the threshold: a score alone never passes. A judge whose reply has no verdict is asked once more, and then the check is an error.

A judge is a model: it prefers long answers, its own style and what sounds sure. Compare it with people by \`promptops judge calibrate\` before a gate depends on it. \`rubricPrompt\` is not supported: the frame around the rubric keeps the answer from speaking to the judge.`,
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, value: RUBRIC, threshold: LEAST }, ['value']),
  example: { check: { type: 'llm-rubric', value: 'Greets the person by name' }, passes: 'Hello Ann!', fails: 'Hello!' },
  grade: (graded, check, help) => {
    const { threshold } = check;
    const question = buildQuestion({
      type: 'llm-rubric',
      task: threshold === undefined ? TASK : WITH_SCORE,
      ...rubricOf(check),
      parts: [inputPart(graded), answerPart(graded)],
      schema: threshold === undefined ? BINARY : SCORED,
      ...settingsOf(check),
    });
    return gradeByJudge(question, help, ({ pass, reason, score }) => {
      if (threshold === undefined) return { pass: pass === true, reason: String(reason) };
      const reached = Number(score);
      return { pass: pass === true && reached >= threshold, score: reached, reason: `${reason} (score ${reached}, needed ${threshold})` };
    });
  },
});
