import { type Assertion, defineAssertion } from '../assertion.ts';
import { buildQuestion } from '../judges/build-question.ts';
import { answerPart, contextOf, inputPart, JUDGE_OPTIONS, RUBRIC, referenceOf, settingsOf } from '../judges/case-parts.ts';
import type { JudgePart } from '../judges/fence.ts';
import { gradeByJudge } from '../judges/grade-by-judge.ts';
import { starsSchema } from '../judges/verdict-schemas.ts';
import { keys, LEAST } from './options.ts';

type Needs = 'reference' | 'context';

interface GithubRubric {
  readonly name: string;
  readonly summary: string;
  readonly asks: string;
  readonly needs?: Needs;
  readonly example: Assertion['example'];
}

/** `uses: github/<name>`: rubrics of our own words under the names that GitHub Models has. */
const RUBRICS: readonly GithubRubric[] = [
  {
    name: 'similarity',
    summary: 'A judge finds that the answer means what the reference means.',
    asks: 'how near the ANSWER is in meaning to the REFERENCE. 5: the same meaning, in whatever words. 3: the main point is the same, and something that matters is missing or added. 1: another meaning.',
    needs: 'reference',
    example: { check: { type: 'github/similarity', value: 'It is Paris.' }, passes: 'Paris.', fails: 'Lyon.' },
  },
  {
    name: 'coherence',
    summary: 'A judge finds that the sentences of the answer hang together.',
    asks: 'how well the sentences of the ANSWER hang together: one follows from another, nothing jumps, nothing contradicts itself. 5: throughout. 3: it can be followed with effort. 1: sentences without connection.',
    example: {
      check: { type: 'github/coherence' },
      passes: 'It is late, so the shop is closed.',
      fails: 'It is late. Bananas. Closed therefore open.',
    },
  },
  {
    name: 'fluency',
    summary: 'A judge finds the answer well written.',
    asks: 'how well the ANSWER is written in its language: grammar, words, sentences that read easily. Its content does not matter. 5: as by a good writer. 3: faults, but always clear. 1: hardly to be understood.',
    example: { check: { type: 'github/fluency' }, passes: 'The shop opens at nine.', fails: 'Shop the opening nine is at of.' },
  },
  {
    name: 'relevance',
    summary: 'A judge finds that the answer gives what was asked for.',
    asks: 'how well the ANSWER gives what the INPUT asks for. 5: all of it and nothing beside it. 3: a part of it, or much beside it. 1: something else.',
    example: { check: { type: 'github/relevance' }, passes: 'It opens at nine.', fails: 'I like trains.' },
  },
  {
    name: 'groundedness',
    summary: 'A judge finds that the answer rests on the context.',
    asks: 'how far what the ANSWER says rests on the CONTEXT. 5: all of it. 3: the main point does, and something beside it does not. 1: nothing does, or it contradicts the CONTEXT.',
    needs: 'context',
    example: { check: { type: 'github/groundedness' }, passes: 'It opens at nine.', fails: 'It sells bicycles.' },
  },
  {
    name: 'retrieval',
    summary: 'A judge finds in the context what the question needs, and first what matters most.',
    asks: 'how well the CONTEXT serves to answer the INPUT, whatever the ANSWER makes of it. 5: all that is needed is there, and what matters most comes first. 3: a part is there, or it is buried. 1: nothing in it helps.',
    needs: 'context',
    example: { check: { type: 'github/retrieval' }, passes: 'It opens at nine.', fails: 'I do not know.' },
  },
];

export const GITHUB_RUBRICS: readonly Assertion[] = RUBRICS.map(defineGithubRubric);

function defineGithubRubric({ name, summary, asks, needs, example }: GithubRubric): Assertion {
  const type = `github/${name}`;
  const task = `Rate with 1 to 5 stars ${asks} 4 and 2 lie between. When in doubt between two, give the lower one.`;
  return defineAssertion({
    type,
    summary,
    details: `\`uses: github/${name}\` in a GitHub Models file. One to five stars are the scores 0, 0.25, 0.5, 0.75 and 1. Passes above 0, that is from two stars, as \`gh models eval\` has it; \`threshold: 0.75\` wants four. The rubric is ours: GitHub's own is not asked.`,
    kind: 'judge',
    options: keys({ ...JUDGE_OPTIONS, threshold: LEAST, ...(needs === 'reference' && { value: RUBRIC }) }),
    example,
    grade: (graded, check, help) => {
      const extra: readonly JudgePart[] = [
        ...part('REFERENCE', needs === 'reference' ? referenceOf(graded, check) : undefined),
        ...part('CONTEXT', needs === 'context' ? contextOf(graded) : undefined),
      ];
      if (needs !== undefined && extra.length === 0)
        return {
          error: needs === 'context' ? 'the case has no `context`' : 'there is no reference: set `value`, or `expected` in the case',
        };
      const parts = [inputPart(graded), ...extra, answerPart(graded)];
      const question = buildQuestion({ type, task, parts, schema: starsSchema(), ...settingsOf(check) });
      return gradeByJudge(question, help, ({ stars, reason }) => {
        const score = (Number(stars) - 1) / 4;
        const pass = check.threshold === undefined ? score > 0 : score >= check.threshold;
        return { pass, score, reason: `${stars} of 5 stars: ${reason}`, details: { stars: Number(stars) } };
      });
    },
  });
}

function part(name: 'REFERENCE' | 'CONTEXT', text: string | undefined): readonly JudgePart[] {
  return text === undefined ? [] : [{ name, text }];
}
