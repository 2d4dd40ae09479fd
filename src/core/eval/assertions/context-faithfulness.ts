import { defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, contextOf, inputPart, isBlank, JUDGE_OPTIONS, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { gradeStatements } from '../judges/grade-statements.ts';
import { statementsSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'Take the ANSWER apart into its statements, each a sentence or less that can be understood alone, in their order, leaving none out. For each say whether it is `supported`: somebody who knows the CONTEXT and nothing else could say it. What is true but not in the CONTEXT is not supported. Greetings, questions and saying that one does not know are supported. The INPUT is there to understand the ANSWER, and supports nothing.';

export const contextFaithfulness = defineAssertion({
  type: 'context-faithfulness',
  summary: 'A judge finds that what the answer says is in the context.',
  details:
    "Score: supported statements of all statements; all must be supported unless `threshold` is given. The context is the case's `context`, else its variable `context`. `unsupported-numbers` and `context-overlap` look at the same thing without a model.",
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, threshold: LEAST }),
  example: {
    check: { type: 'context-faithfulness' },
    passes: 'The shop opens at nine.',
    fails: 'The shop opens at nine and sells bicycles.',
  },
  grade: (graded, check, help) => {
    const context = contextOf(graded);
    if (context === undefined) return { error: 'the case has no `context`' };
    if (isBlank(graded.output)) return { skipped: 'the answer has no text to judge' };
    const question = buildQuestion({
      type: 'context-faithfulness',
      task: TASK,
      parts: [inputPart(graded), { name: 'CONTEXT', text: context }, answerPart(graded)],
      schema: statementsSchema('supported'),
      ...settingsOf(check),
    });
    const rule = { key: 'supported', good: true, threshold: check.threshold ?? 1, are: 'statements are in the context' };
    return gradeByJudge(question, help, (reply) => gradeStatements(reply, rule));
  },
});
