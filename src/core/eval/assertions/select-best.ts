import { defineAssertion, type Grade, type Graded, type GradeHelp } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { asText, inputPart, JUDGE_OPTIONS, RUBRIC, rubricOf, settingsOf } from '../judges/case-parts.ts';
import { addFacts } from '../judges/judge-facts.ts';
import { decidePair, majoritySlot, pairDetails, type Slot } from '../judges/pairwise.ts';
import { choiceSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

const TASK =
  'ANSWER 1 and ANSWER 2 were given to the same INPUT. Choose the one that meets the CRITERION better: `1`, `2`, or `tie` where neither does. Their order means nothing, and length is no merit.';

const SCORES = { win: 1, tie: 0.5, loss: 0 } as const;
const SAYS = { win: 'better than', tie: 'neither better nor worse than', loss: 'worse than' } as const;
const SLOTS: Readonly<Record<string, Slot>> = { '1': 'first', '2': 'second', tie: 'tie' };

export const selectBest = defineAssertion({
  type: 'select-best',
  summary: 'A judge does not find the answer worse than its rival.',
  details: `The rival is the baseline's answer to the same case; without a baseline it is the case's \`expected\`, and without that the check is skipped. The judge is asked in both orders. If it changes its mind with the order, that is a tie, and so are two answers that are the same.

Score: 1 for a win, 0.5 for a tie, 0 for a loss. A tie passes; \`threshold: 1\` wants a win. \`details\` says whether both orders agreed and how often the first place was preferred: a judge that prefers the first place in far more than half of its replies looks at the place.`,
  kind: 'judge',
  options: keys({ ...JUDGE_OPTIONS, value: RUBRIC, threshold: LEAST }, ['value']),
  example: { check: { type: 'select-best', value: 'The friendlier answer' }, passes: 'Hello Ann, good to see you!', fails: 'What?' },
  async grade(graded, check, help): Promise<Grade> {
    const found = await findRival(graded, help);
    if ('problem' in found) return found.notRun ? { notRun: found.problem } : { error: found.problem };
    const { rival, name } = found;
    if (rival === undefined) return { skipped: 'there is no other answer to compare with' };
    if (rival === graded.output) return { pass: SCORES.tie >= (check.threshold ?? 0.5), score: SCORES.tie, reason: `the same as ${name}` };
    const ask = async (first: string, second: string) => {
      if (!help.judge) return { problem: 'no judge is configured', notRun: true } as const;
      const asked = await help.judge(
        buildQuestion({
          type: 'select-best',
          task: TASK,
          ...rubricOf(check),
          parts: [inputPart(graded), { name: 'ANSWER 1', text: first }, { name: 'ANSWER 2', text: second }],
          schema: choiceSchema(Object.keys(SLOTS)),
          ...settingsOf(check),
        }),
      );
      if ('problem' in asked) return asked;
      return { slot: majoritySlot(asked.replies.map(({ choice }) => SLOTS[String(choice)] ?? 'tie')), ...asked };
    };
    const one = await ask(graded.output, rival);
    if ('problem' in one) return one.notRun ? { notRun: one.problem } : { error: one.problem };
    const other = await ask(rival, graded.output);
    if ('problem' in other) return other.notRun ? { notRun: other.problem } : { error: other.problem };
    const pair = decidePair(one.slot, other.slot);
    const score = SCORES[pair.outcome];
    const changed = pair.consistent ? '' : ' (the judge changed its mind with the order)';
    return {
      pass: score >= (check.threshold ?? 0.5),
      score,
      reason: `${SAYS[pair.outcome]} ${name}${changed}. ${one.replies[0]?.['reason'] ?? ''}`,
      details: pairDetails(pair),
      judge: addFacts(one.facts, other.facts),
    };
  },
});

interface Rival {
  readonly rival: string | undefined;
  readonly name: string;
}

async function findRival({ expected }: Graded, help: GradeHelp): Promise<Rival | { readonly problem: string; readonly notRun?: true }> {
  if (!help.rival) return { rival: expected === undefined ? undefined : asText(expected), name: 'what was expected' };
  const answer = await help.rival();
  return 'problem' in answer ? answer : { rival: answer.text, name: 'the baseline’s answer' };
}
