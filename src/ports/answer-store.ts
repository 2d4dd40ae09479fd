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

/** What became of the answers of a cassette. */
export interface CassetteSaved {
  /** Relative to the workspace. */
  readonly file: string;
  readonly entries: number;
  /** Answers, and lines that were none. */
  readonly pruned: number;
  /** Left out: they look as if they held a secret. */
  readonly refused: readonly { readonly key: string; readonly kind: string }[];
}

/** Answers in a file beside the cases, for runs without a provider. What is put is in the file after `save`. */
export interface Cassette extends AnswerStore {
  /** Relative to the workspace. */
  readonly file: string;
  /** Numbers of lines that hold no answer anybody could read. Saving keeps them as they are. */
  readonly unread: readonly number[];
  /** `prune`: keeps only what was asked for or put since it was opened. Writes nothing where nothing changed. */
  save(options?: { readonly prune?: boolean }): Promise<CassetteSaved>;
}
