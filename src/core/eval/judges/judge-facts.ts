import type { AnswerSource } from '../answer.ts';
import type { JudgeFacts } from '../result.ts';

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
