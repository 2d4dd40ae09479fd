import type { JudgeFacts } from '../result.ts';
/** `openai/gpt-4.1` and `openai:gpt-4.1` are one judge; a name that is none stays as it is. */
export declare function judgeName(written: string): string;
/** What several questions to one judge took together; one unknown price makes the sum unknown, and the weakest source counts. */
export declare function addFacts(one: JudgeFacts, other: JudgeFacts): JudgeFacts;
