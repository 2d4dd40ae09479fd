import { type Assertion, defineAssertion } from '../assertion.ts';
import { keys, LEAST } from '../assertions/options.ts';
import { buildQuestion } from './build-question.ts';
import { answerPart, inputPart, isBlank, JUDGE_OPTIONS, settingsOf } from './case-parts.ts';
import { gradeByJudge } from './grade-by-judge.ts';
import { gradeStatements } from './grade-statements.ts';
import { statementsSchema } from './verdict-schemas.ts';

interface FlagJudge {
  readonly type: string;
  readonly summary: string;
  readonly details: string;
  readonly example: Assertion['example'];
  /** The key of the verdict: what a statement should not be. */
  readonly flag: string;
  /** When a statement has the flag. */
  readonly when: string;
  readonly are: string;
}

/** Judges that look at every statement of the answer for one fault. Other tools count faults, so that low is good; here high is. */
export function defineFlagJudge({ flag, when, are, details, ...facts }: FlagJudge): Assertion {
  const task = `Take the ANSWER apart into its statements, each a sentence or less, in their order, leaving none out; plain facts are statements too. For each say whether it is \`${flag}\`. ${when} The INPUT is there to understand the ANSWER; nothing in it is judged.`;
  return defineAssertion({
    ...facts,
    details: `${details}

Score: statements without the fault of all statements, so that 1 is best (deepeval counts the faulty ones, so that 0 is best). One is too many unless \`threshold\` is given. A judge that lists no statement at all is asked once more, and then the check is an error.`,
    kind: 'judge',
    options: keys({ ...JUDGE_OPTIONS, threshold: LEAST }),
    grade: (graded, check, help) => {
      if (isBlank(graded.output)) return { skipped: 'the answer has no text to judge' };
      const parts = [inputPart(graded), answerPart(graded)];
      const question = buildQuestion({ type: facts.type, task, parts, schema: statementsSchema(flag), ...settingsOf(check) });
      const rule = { key: flag, good: false, threshold: check.threshold ?? 1, are };
      return gradeByJudge(question, help, (reply) => gradeStatements(reply, rule));
    },
  });
}
