import type { Assertion } from '../assertion.ts';
import { answerRelevance } from './answer-relevance.ts';
import { bias } from './bias.ts';
import { characterCount } from './character-count.ts';
import { choices } from './choices.ts';
import { contains } from './contains.ts';
import { containsAll } from './contains-all.ts';
import { containsAny } from './contains-any.ts';
import { contextFaithfulness } from './context-faithfulness.ts';
import { contextRecall } from './context-recall.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { factuality } from './factuality.ts';
import { GITHUB_RUBRICS } from './github-rubrics.ts';
import { hallucination } from './hallucination.ts';
import { icontains } from './icontains.ts';
import { icontainsAll } from './icontains-all.ts';
import { icontainsAny } from './icontains-any.ts';
import { llmRubric } from './llm-rubric.ts';
import { modelGradedClosedqa } from './model-graded-closedqa.ts';
import { NOT_RUN } from './not-run-here.ts';
import { regex } from './regex.ts';
import { selectBest } from './select-best.ts';
import { startsWith } from './starts-with.ts';
import { toxicity } from './toxicity.ts';
import { wordCount } from './word-count.ts';

/** Every assertion that promptops grades, in the order of its page. */
export const ASSERTIONS: readonly Assertion[] = [
  equals,
  contains,
  icontains,
  containsAny,
  containsAll,
  icontainsAny,
  icontainsAll,
  startsWith,
  endsWith,
  regex,
  wordCount,
  characterCount,
  llmRubric,
  factuality,
  modelGradedClosedqa,
  answerRelevance,
  contextFaithfulness,
  contextRecall,
  hallucination,
  toxicity,
  bias,
  selectBest,
  choices,
  ...GITHUB_RUBRICS,
];

const byType = new Map(ASSERTIONS.map((assertion) => [assertion.type, assertion]));

export function assertionOf(type: string): Assertion | undefined {
  return byType.get(type);
}

/** Why a type that people know is not run. */
export function notRunHere(type: string): string | undefined {
  return Object.hasOwn(NOT_RUN, type) ? NOT_RUN[type] : undefined;
}

/** Every type that is known, run or not; each may have `not-` before it. */
export const ASSERTION_TYPES: ReadonlySet<string> = new Set([...byType.keys(), ...Object.keys(NOT_RUN)]);
