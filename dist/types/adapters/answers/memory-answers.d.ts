import type { AnswerStore, StoredAnswer } from '../../ports/answer-store.ts';
/** Answers for as long as the process lives. */
export declare function memoryAnswers(entries?: readonly StoredAnswer[]): AnswerStore;
