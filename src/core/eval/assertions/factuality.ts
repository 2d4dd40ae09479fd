import type { Json } from '../../json.ts';
import { defineAssertion, type Grade } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, inputPart, JUDGE_OPTIONS, RUBRIC, referenceOf, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { choiceSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK = `Compare the facts in the ANSWER with those in the REFERENCE, which is right by definition. The INPUT is what was asked. Style, grammar and punctuation do not matter. Choose one:
A: the ANSWER says a part of what the REFERENCE says, and nothing against it.
B: the ANSWER says all that the REFERENCE says and more, and nothing against it.
C: both say the same.
D: the ANSWER says something that the REFERENCE contradicts.
E: they differ, but not in facts that matter for the INPUT.`;

const RELATIONS: Readonly<Record<string, { readonly score: number; readonly says: string }>> = {
  A: { score: 0.4, says: 'says a part of the reference' },
  B: { score: 0.6, says: 'says the reference and more' },
  C: { score: 1, says: 'says what the reference says' },
  D: { score: 0, says: 'contradicts the reference' },
  E: { score: 1, says: 'differs from the reference in nothing that matters' },
};

export const factuality = defineAssertion({
  type: 'factuality',
  summary: 'A judge finds no contradiction between the answer and the reference.',
  details: `The reference is \`value\`, else the case's \`expected\`. The judge names how the facts relate, and each relation has a score:

| | relation | score |
|---|---|---|
| A | the answer says a part of the reference | 0.4 |
| B | the answer says the reference and more | 0.6 |
| C | both say the same | 1 |
| D | they contradict each other | 0 |
| E | they differ in nothing that matters | 1 |

All but D pass. With \`threshold\` the score decides: 0.5 refuses answers that leave something out, 1 also those that add something. "More" is not checked: what goes beyond the reference may be invented, and \`context-faithfulness\` is for that.`,
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, value: RUBRIC, threshold: LEAST }),
  example: { check: { type: 'factuality', value: 'Paris is the capital of France.' }, passes: 'It is Paris.', fails: 'It is Lyon.' },
  grade: (graded, check, help) => {
    const reference = referenceOf(graded, check);
    if (reference === undefined) return { error: 'there is no reference: set `value`, or `expected` in the case' };
    const question = buildQuestion({
      type: 'factuality',
      task: TASK,
      parts: [inputPart(graded), { name: 'REFERENCE', text: reference }, answerPart(graded)],
      schema: choiceSchema(Object.keys(RELATIONS)),
      ...settingsOf(check),
    });
    return gradeByJudge(question, help, ({ choice, reason }) => gradeOf(choice, String(reason), check.threshold));
  },
});

function gradeOf(choice: Json | undefined, reason: string, threshold: number | undefined): Grade {
  const relation = RELATIONS[String(choice)];
  if (relation === undefined) return { error: `the judge chose ${JSON.stringify(choice)}` };
  const { score, says } = relation;
  const pass = threshold === undefined ? score > 0 : score >= threshold;
  return { pass, score, reason: `${choice}: ${says}. ${reason}`, details: { choice: String(choice) } };
}
