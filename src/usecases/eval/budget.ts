import type { Budget } from '../../core/eval/suite.ts';

/** What was used up. `usd` is `null` as soon as one price is not known. */
export interface Spent {
  readonly calls: number;
  readonly usd: number | null;
}

export const NOTHING_SPENT: Spent = { calls: 0, usd: 0 };

export function addSpent(a: Spent, b: Spent): Spent {
  return { calls: a.calls + b.calls, usd: a.usd === null || b.usd === null ? null : a.usd + b.usd };
}

/** A call that is allowed: what it may cost at most is set aside until it is settled. */
export interface Reservation {
  settle(costUsd: number | null): void;
}

export interface Purse {
  /** A reservation, or the reason why there is none. `estimateUsd`: `null` where the price is not known. */
  reserve(estimateUsd: number | null): Reservation | { readonly refused: string };
  /** What an earlier part of the same evaluation used up. */
  charge(spent: Spent): void;
  readonly spent: Spent;
  /** Why nothing more is bought. */
  readonly empty: string | undefined;
}

/** Money, calls and time of one evaluation, or of one suite within it: a call has to fit into both. */
export function openPurse({ usd, calls, seconds }: Budget, elapsedMs: () => number, whole?: Purse): Purse {
  let spent = NOTHING_SPENT;
  let reservedUsd = 0;
  let reservedCalls = 0;
  let empty: string | undefined;

  const why = (estimateUsd: number | null): string | undefined => {
    if (seconds !== undefined && elapsedMs() >= seconds * 1000) return `the budget of ${seconds} s is used up`;
    if (calls !== undefined && spent.calls + reservedCalls + 1 > calls) return `the budget of ${calls} calls is used up`;
    if (usd === undefined) return undefined;
    if (estimateUsd === null || spent.usd === null) return `a price is not known, so the budget of $${usd} cannot be kept`;
    return spent.usd + reservedUsd + estimateUsd > usd ? `the budget of $${usd} is used up` : undefined;
  };

  return {
    get spent() {
      return spent;
    },
    get empty() {
      return empty ?? whole?.empty;
    },
    charge: (more) => {
      spent = addSpent(spent, more);
      whole?.charge(more);
    },
    reserve: (estimateUsd) => {
      const refused = why(estimateUsd);
      if (refused !== undefined) {
        empty ??= refused;
        return { refused };
      }
      const outer = whole?.reserve(estimateUsd);
      if (outer !== undefined && 'refused' in outer) return outer;
      reservedUsd += estimateUsd ?? 0;
      reservedCalls += 1;
      return {
        settle: (costUsd) => {
          reservedUsd -= estimateUsd ?? 0;
          reservedCalls -= 1;
          spent = addSpent(spent, { calls: 1, usd: costUsd });
          outer?.settle(costUsd);
        },
      };
    },
  };
}
