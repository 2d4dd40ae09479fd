import { defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, inputPart, isBlank, JUDGE_OPTIONS, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { gradeStatements } from '../judges/grade-statements.ts';
import { statementsSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'Take the ANSWER apart into its statements, each a sentence or less, in their order, leaving none out. For each say whether it is `relevant`: it answers what the INPUT asks, or helps to understand the answer. Greetings and polite phrases are relevant. Whether a statement is true does not matter here. Statements about other subjects, and repetitions, are not relevant.';

export const answerRelevance = defineAssertion({
  type: 'answer-relevance',
  summary: 'A judge finds that enough of the answer is about the question.',
  details:
    'Score: relevant statements of all statements; `threshold` is 0.5 unless given. No embeddings are needed, so the score is not the one that promptfoo computes under this name. It says nothing of truth: a wrong answer to the question is relevant.',
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, threshold: LEAST }),
  example: { check: { type: 'answer-relevance' }, passes: 'It is Paris.', fails: 'I like trains. Do you like trains?' },
  grade: (graded, check, help) => {
    if (isBlank(graded.output)) return { skipped: 'the answer has no text to judge' };
    const question = buildQuestion({
      type: 'answer-relevance',
      task: TASK,
      parts: [inputPart(graded), answerPart(graded)],
      schema: statementsSchema('relevant'),
      ...settingsOf(check),
    });
    const rule = { key: 'relevant', good: true, threshold: check.threshold ?? 0.5, are: 'statements are about the question' };
    return gradeByJudge(question, help, (reply) => gradeStatements(reply, rule));
  },
});
