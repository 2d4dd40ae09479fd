import type { AnswerStore, StoredAnswer } from '../../ports/answer-store.ts';

/** Answers for as long as the process lives. */
export function memoryAnswers(entries: readonly StoredAnswer[] = []): AnswerStore {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    get: (key) => byKey.get(key),
    put: (entry) => {
      byKey.set(entry.key, entry);
    },
  };
}
