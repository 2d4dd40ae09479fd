import type { JudgeFacts } from '../result.ts';
/** What several questions to one judge took together; one unknown price makes the sum unknown, and the weakest source counts. */
export declare function addFacts(one: JudgeFacts, other: JudgeFacts): JudgeFacts;
