import type { JsonObject } from '../../json.ts';
import { defineAssertion, type Grade } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, contextOf, inputPart, isBlank, JUDGE_OPTIONS, settingsOf } from '../judges/case-parts.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { gradeStatements } from '../judges/grade-statements.ts';
import { piecesSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'The CONTEXT comes in numbered pieces, which are right by definition. For each piece, in order, say whether the ANSWER `contradicts` it: both cannot be true. What the ANSWER leaves out contradicts nothing, and neither does what it adds. The INPUT is there to understand the ANSWER.';

export const hallucination = defineAssertion({
  type: 'hallucination',
  summary: 'A judge finds nothing in the answer that contradicts the context.',
  details:
    "Score: paragraphs of the context that the answer does not contradict, of all (deepeval counts the contradicted ones, so that 0 is best). None may be contradicted unless `threshold` is given. Inventions that contradict nothing pass: `context-faithfulness` finds those. The context is the case's `context`, else its variable `context`.",
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, threshold: LEAST }),
  example: { check: { type: 'hallucination' }, passes: 'The shop opens at nine.', fails: 'The shop opens at seven.' },
  grade: (graded, check, help) => {
    const context = contextOf(graded);
    if (context === undefined) return { error: 'the case has no `context`' };
    if (isBlank(graded.output)) return { skipped: 'the answer has no text to judge' };
    const pieces = context.split(/\n\s*\n/).filter((piece) => !isBlank(piece));
    const numbered = pieces.map((piece, index) => `[${index + 1}]\n${piece.trim()}`).join('\n\n');
    const question = buildQuestion({
      type: 'hallucination',
      task: TASK,
      parts: [inputPart(graded), { name: 'CONTEXT', text: numbered }, answerPart(graded)],
      schema: piecesSchema('contradicts', pieces.length),
      ...settingsOf(check),
    });
    return gradeByJudge(question, help, (reply) => gradePieces(reply, pieces.length, check.threshold ?? 1));
  },
});

/** Every piece once: a judge that leaves one out or counts one twice has not looked at all of them. */
function gradePieces(reply: JsonObject, pieces: number, threshold: number): Grade {
  const numbers = new Set((reply['verdicts'] as readonly JsonObject[]).map(({ piece }) => piece));
  const missing = Array.from({ length: pieces }, (_, index) => index + 1).find((piece) => !numbers.has(piece));
  if (missing !== undefined) return { error: `the judge has no verdict on piece ${missing} of the context` };
  return gradeStatements(reply, { key: 'contradicts', good: false, threshold, are: 'pieces of the context are not contradicted' });
}
