import type { AnswerSource } from '../answer.ts';
import { isProviderProblem, parseProvider } from '../provider-name.ts';
import type { JudgeFacts } from '../result.ts';

/** `openai/gpt-4.1` and `openai:gpt-4.1` are one judge; a name that is none stays as it is. */
export function judgeName(written: string): string {
  const parsed = parseProvider(written);
  return isProviderProblem(parsed) ? written : parsed.name;
}

/** From no evidence to the best. */
const SOURCES: readonly AnswerSource[] = ['echo', 'fixture', 'recorded', 'cassette', 'live'];

/** What several questions to one judge took together; one unknown price makes the sum unknown, and the weakest source counts. */
export function addFacts(one: JudgeFacts, other: JudgeFacts): JudgeFacts {
  return {
    ...one,
    source: SOURCES.indexOf(other.source) < SOURCES.indexOf(one.source) ? other.source : one.source,
    ...added('inputTokens', one, other),
    ...added('outputTokens', one, other),
    costUsd: one.costUsd === null || other.costUsd === null ? null : one.costUsd + other.costUsd,
  };
}

function added(key: 'inputTokens' | 'outputTokens', one: JudgeFacts, other: JudgeFacts) {
  const sum = (one[key] ?? 0) + (other[key] ?? 0);
  return one[key] === undefined && other[key] === undefined ? {} : { [key]: sum };
}
