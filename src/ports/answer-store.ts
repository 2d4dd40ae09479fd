import type { Answer, AnswerSource } from '../core/eval/answer.ts';
import type { JsonObject } from '../core/json.ts';

export interface StoredAnswer {
  readonly key: string;
  readonly answer: Answer;
  /** ISO 8601. */
  readonly at: string;
  readonly source: Extract<AnswerSource, 'live' | 'cassette' | 'fixture'>;
  /** What the key was made of, so that a person can tell why another one does not fit. */
  readonly parts?: JsonObject;
}

/** Answers by the request they answer: the cache below `.promptops`, or a cassette beside the cases. A broken entry is a miss. */
export interface AnswerStore {
  get(key: string): StoredAnswer | undefined;
  put(entry: StoredAnswer): void;
}
