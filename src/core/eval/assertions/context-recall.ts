import { defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { contextOf, JUDGE_OPTIONS, RUBRIC, referenceOf, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { gradeStatements } from '../judges/grade-statements.ts';
import { statementsSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'Take the REFERENCE apart into its statements, each a sentence or less that can be understood alone, in their order, leaving none out. For each say whether it is `found`: the CONTEXT says it, or it follows from the CONTEXT alone. There is no answer to look at: the question is whether the CONTEXT was enough to answer well.';

export const contextRecall = defineAssertion({
  type: 'context-recall',
  summary: 'A judge finds in the context what the right answer needs.',
  details:
    "Looks at the retrieval, not at the answer. The right answer is `value`, else the case's `expected`. Score: statements of it that the context holds, of all; all must be found unless `threshold` is given.",
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, value: RUBRIC, threshold: LEAST }),
  example: { check: { type: 'context-recall', value: 'The shop opens at nine.' }, passes: 'At nine.', fails: 'I do not know.' },
  grade: (graded, check, help) => {
    const context = contextOf(graded);
    const reference = referenceOf(graded, check);
    if (context === undefined) return { error: 'the case has no `context`' };
    if (reference === undefined) return { error: 'there is no reference: set `value`, or `expected` in the case' };
    const question = buildQuestion({
      type: 'context-recall',
      task: TASK,
      parts: [
        { name: 'CONTEXT', text: context },
        { name: 'REFERENCE', text: reference },
      ],
      schema: statementsSchema('found'),
      ...settingsOf(check),
    });
    const rule = { key: 'found', good: true, threshold: check.threshold ?? 1, are: 'statements of the reference are in the context' };
    return gradeByJudge(question, help, (reply) => gradeStatements(reply, rule));
  },
});
