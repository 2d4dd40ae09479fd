import type { JsonObject } from '../../json.ts';
import type { CheckResult } from '../result.ts';
/** Which of the two places a judge prefers. */
export type Slot = 'first' | 'second' | 'tie';
/** What came of asking twice: the answer first, then the answer second. */
export interface PairOutcome {
    readonly outcome: 'win' | 'tie' | 'loss';
    /** Both orders name the same winner, or both a tie. */
    readonly consistent: boolean;
    /** How many of the two replies prefer what they read first, of those that prefer one. */
    readonly firstSlot: number;
    readonly decided: number;
}
/** A judge that changes its mind with the order has no preference: that is a tie. */
export declare function decidePair(answerFirst: Slot, answerSecond: Slot): PairOutcome;
/** The place that more than half of the replies prefer. */
export declare function majoritySlot(slots: readonly Slot[]): Slot;
export interface PairSummary {
    readonly pairs: number;
    readonly wins: number;
    readonly ties: number;
    readonly losses: number;
    /** Share of the pairs on which both orders agree; `null` without a pair. */
    readonly consistency: number | null;
    /** Share of the preferences that fell on the first place; far from 0.5, the judge looks at the place. */
    readonly firstSlotShare: number | null;
}
/** How the pairwise checks of an arm came out together, and whether their judge can be trusted. */
export declare function summarisePairs(checks: readonly Pick<CheckResult, 'details'>[]): PairSummary;
export declare function pairDetails({ outcome, consistent, firstSlot, decided }: PairOutcome): JsonObject;
