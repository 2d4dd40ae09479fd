import type { JsonObject } from '../../json.ts';
import type { Grade, GradeHelp, JudgeQuestion } from '../assertion.ts';
import type { JudgeFacts } from '../result.ts';
import { misfit } from './misfit.ts';

type Decided = Extract<Grade, { readonly pass: boolean }>;

/** Asks, reads each reply, and lets the majority decide: half is not enough, and one reply without a verdict leaves it open. */
export async function gradeByJudge(question: JudgeQuestion, help: GradeHelp, read: (reply: JsonObject) => Grade): Promise<Grade> {
  if (!help.judge) return { notRun: 'no judge is configured' };
  const asked = await help.judge(question);
  if ('problem' in asked) return asked.notRun ? { notRun: asked.problem } : { error: asked.problem };
  return decide(
    asked.replies.map((reply) => readFitting(reply, question.schema, read)),
    asked.facts,
  );
}

/** Whoever asks checks this too; but what is missing here would be a no, and a yes behind `not-`. */
function readFitting(reply: JsonObject, schema: JsonObject, read: (reply: JsonObject) => Grade): Grade {
  const problem = misfit(reply, schema);
  return problem === undefined ? read(reply) : { error: `the judge gave no verdict: ${problem}` };
}

function decide(grades: readonly Grade[], judge: JudgeFacts): Grade {
  const open = grades.find((grade) => !('pass' in grade));
  if (open !== undefined) return open;
  const votes = grades as readonly Decided[];
  const yes = votes.filter(({ pass }) => pass).length;
  const pass = yes * 2 > votes.length;
  const spokesman = votes.find((vote) => vote.pass === pass) ?? votes[0];
  if (spokesman === undefined) return { error: 'the judge gave no reply' };
  if (votes.length === 1) return { ...spokesman, judge };
  const score = votes.reduce((sum, vote) => sum + (vote.score ?? Number(vote.pass)), 0) / votes.length;
  return {
    ...spokesman,
    pass,
    score,
    reason: `${yes} of ${votes.length} say yes${yes * 2 === votes.length ? ', which is no majority' : ''}: ${spokesman.reason}`,
    details: { ...spokesman.details, votes: votes.map((vote) => vote.pass) },
    judge,
  };
}
