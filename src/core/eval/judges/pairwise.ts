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
export function decidePair(answerFirst: Slot, answerSecond: Slot): PairOutcome {
  const [one, other] = [forAnswer(answerFirst, 'first'), forAnswer(answerSecond, 'second')];
  const replies = [answerFirst, answerSecond];
  return {
    outcome: one === other ? one : 'tie',
    consistent: one === other,
    firstSlot: replies.filter((slot) => slot === 'first').length,
    decided: replies.filter((slot) => slot !== 'tie').length,
  };
}

function forAnswer(winner: Slot, place: Slot): PairOutcome['outcome'] {
  return winner === 'tie' ? 'tie' : winner === place ? 'win' : 'loss';
}

/** The place that more than half of the replies prefer. */
export function majoritySlot(slots: readonly Slot[]): Slot {
  const most = (['first', 'second'] as const).find((slot) => slots.filter((one) => one === slot).length * 2 > slots.length);
  return most ?? 'tie';
}

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
export function summarisePairs(checks: readonly Pick<CheckResult, 'details'>[]): PairSummary {
  const pairs = checks.flatMap(({ details }) => (isPair(details) ? [details] : []));
  const count = (outcome: string) => pairs.filter((pair) => pair['outcome'] === outcome).length;
  const decided = pairs.reduce((sum, pair) => sum + Number(pair['decided']), 0);
  const first = pairs.reduce((sum, pair) => sum + Number(pair['first_slot']), 0);
  return {
    pairs: pairs.length,
    wins: count('win'),
    ties: count('tie'),
    losses: count('loss'),
    consistency: pairs.length === 0 ? null : pairs.filter((pair) => pair['consistent'] === true).length / pairs.length,
    firstSlotShare: decided === 0 ? null : first / decided,
  };
}

export function pairDetails({ outcome, consistent, firstSlot, decided }: PairOutcome): JsonObject {
  return { outcome, consistent, first_slot: firstSlot, decided };
}

function isPair(details: JsonObject | undefined): details is JsonObject {
  return details !== undefined && typeof details['outcome'] === 'string' && typeof details['first_slot'] === 'number';
}
