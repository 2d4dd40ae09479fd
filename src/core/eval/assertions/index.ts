import type { Assertion } from '../assertion.ts';
import { answerRelevance } from './answer-relevance.ts';
import { assertSet } from './assert-set.ts';
import { bias } from './bias.ts';
import { bleu } from './bleu.ts';
import { characterCount } from './character-count.ts';
import { choices } from './choices.ts';
import { citationsExist } from './citations-exist.ts';
import { contains } from './contains.ts';
import { containsAll } from './contains-all.ts';
import { containsAny } from './contains-any.ts';
import { containsHtml } from './contains-html.ts';
import { containsJson } from './contains-json.ts';
import { containsXml } from './contains-xml.ts';
import { contextFaithfulness } from './context-faithfulness.ts';
import { contextOverlap } from './context-overlap.ts';
import { contextRecall } from './context-recall.ts';
import { cost } from './cost.ts';
import { counterfactual } from './counterfactual.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { factuality } from './factuality.ts';
import { finishReason } from './finish-reason.ts';
import { GITHUB_RUBRICS } from './github-rubrics.ts';
import { gleu } from './gleu.ts';
import { hallucination } from './hallucination.ts';
import { icontains } from './icontains.ts';
import { icontainsAll } from './icontains-all.ts';
import { icontainsAny } from './icontains-any.ts';
import { isHtml } from './is-html.ts';
import { isJson } from './is-json.ts';
import { isRefusal } from './is-refusal.ts';
import { isValidFunctionCall } from './is-valid-function-call.ts';
import { isValidOpenaiFunctionCall } from './is-valid-openai-function-call.ts';
import { isValidOpenaiToolsCall } from './is-valid-openai-tools-call.ts';
import { isXml } from './is-xml.ts';
import { isYaml } from './is-yaml.ts';
import { javascript } from './javascript.ts';
import { jsonPath } from './json-path.ts';
import { latency } from './latency.ts';
import { levenshtein } from './levenshtein.ts';
import { llmRubric } from './llm-rubric.ts';
import { modelGradedClosedqa } from './model-graded-closedqa.ts';
import { NOT_RUN } from './not-run-here.ts';
import { pii } from './pii.ts';
import { profanity } from './profanity.ts';
import { promptLeak } from './prompt-leak.ts';
import { regex } from './regex.ts';
import { rougeN } from './rouge-n.ts';
import { secrets } from './secrets.ts';
import { selectBest } from './select-best.ts';
import { startsWith } from './starts-with.ts';
import { tokens } from './tokens.ts';
import { toolCallF1 } from './tool-call-f1.ts';
import { toxicity } from './toxicity.ts';
import { unsupportedNumbers } from './unsupported-numbers.ts';
import { webhook } from './webhook.ts';
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
  rougeN,
  bleu,
  gleu,
  levenshtein,
  isRefusal,
  isJson,
  containsJson,
  jsonPath,
  isYaml,
  isXml,
  containsXml,
  isHtml,
  containsHtml,
  toolCallF1,
  isValidOpenaiToolsCall,
  isValidFunctionCall,
  isValidOpenaiFunctionCall,
  finishReason,
  latency,
  cost,
  tokens,
  profanity,
  pii,
  secrets,
  promptLeak,
  contextOverlap,
  unsupportedNumbers,
  citationsExist,
  counterfactual,
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
  javascript,
  webhook,
  assertSet,
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
