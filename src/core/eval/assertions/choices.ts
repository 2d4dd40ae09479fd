import { canonicalJson } from '../../canonical-json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { defineAssertion, type Graded } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, asText, inputPart, JUDGE_OPTIONS, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { choiceSchema } from '../judges/verdict-schemas.ts';
import type { Check } from '../suite.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'The CRITERION was written by the author of this check: it says how the ANSWER is to be rated. Rate it and choose one of the allowed choices. The INPUT is what the ANSWER was given to. Where the CRITERION wants a reply in another form, keep to the form of this TASK.';

const CHOICE: JsonObject = {
  type: 'object',
  properties: { choice: { type: ['string', 'number', 'boolean'], minLength: 1 }, score: { type: 'number', minimum: 0, maximum: 1 } },
  required: ['choice', 'score'],
  additionalProperties: false,
};

export const choices = defineAssertion({
  type: 'choices',
  summary: 'A judge chooses, and its choice has a score that is enough.',
  details: `The \`llm:\` evaluators of GitHub Models: \`prompt\` (and \`system\`) tell the judge how to rate, \`choices\` gives each choice a score. In both texts \`{{completion}}\` stands for the answer, which the judge gets apart from them; \`{{name}}\` is a variable of the case, \`{{expected}}\` what it expects.

Passes when the score is above 0, as there, or reaches \`threshold\`. GitHub takes the first choice that occurs anywhere in the reply and counts a reply without one as 0; here the judge has to choose, and a reply without a choice is an error.`,
  kind: 'judge',
  options: keys(
    {
      ...JUDGE_OPTIONS,
      prompt: { type: 'string', minLength: 1 },
      system_prompt: { type: 'string' },
      choices: { type: 'array', minItems: 2, items: CHOICE },
      threshold: LEAST,
    },
    ['prompt', 'choices'],
  ),
  example: {
    check: {
      type: 'choices',
      prompt: 'Is {{completion}} a greeting?',
      choices: [
        { choice: 'yes', score: 1 },
        { choice: 'no', score: 0 },
      ],
    },
    passes: 'Hello Ann!',
    fails: 'No.',
  },
  *problems({ options }) {
    const names = choicesOf(options).map(({ choice }) => choice);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) yield `the choice \`${twice}\` is there twice`;
    if (choicesOf(options).every(({ score }) => score === 0)) yield 'no choice has a score above 0';
  },
  grade: (graded, check, help) => {
    const allowed = choicesOf(check.options);
    const question = buildQuestion({
      type: 'choices',
      task: TASK,
      criterion: filled(criterionOf(check), graded),
      rubric: canonicalJson([criterionOf(check), allowed.map(({ choice, score }) => [choice, score])]),
      parts: [inputPart(graded), answerPart(graded)],
      schema: choiceSchema(allowed.map(({ choice }) => choice)),
      ...settingsOf(check),
    });
    return gradeByJudge(question, help, ({ choice, reason }) => {
      const score = allowed.find((one) => one.choice === choice)?.score;
      if (score === undefined) return { error: `the judge chose ${JSON.stringify(choice)}` };
      const pass = check.threshold === undefined ? score > 0 : score >= check.threshold;
      return { pass, score, reason: `${choice} (${score}): ${reason}`, details: { choice: String(choice) } };
    });
  },
});

function choicesOf({ choices }: JsonObject): readonly { readonly choice: string; readonly score: number }[] {
  return (choices as readonly JsonObject[]).map(({ choice, score }) => ({ choice: String(choice), score: Number(score) }));
}

function criterionOf({ options: { system_prompt: system, prompt } }: Check): string {
  return [system, prompt].filter((text) => typeof text === 'string' && text !== '').join('\n\n');
}

/** GitHub's templates: only names that are there are replaced. */
function filled(text: string, { vars, expected }: Graded): string {
  const values: Readonly<Record<string, Json>> = { ...(expected !== undefined && { expected }), ...vars, completion: 'the ANSWER' };
  return text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? asText(values[name] as Json) : written,
  );
}
