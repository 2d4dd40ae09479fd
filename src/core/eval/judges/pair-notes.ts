import { groupBy } from '../../group-by.ts';
import type { ArmResult } from '../result.ts';
import { summarisePairs } from './pairwise.ts';

/** What pairwise judges came to, and whether they can be trusted: one line for each of them. */
export function pairNotes({ cases }: Pick<ArmResult, 'cases'>): readonly string[] {
  const checks = cases.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.checks));
  return [...groupBy(checks, ({ metric }) => metric)].flatMap(([metric, own]) => {
    const { pairs, wins, ties, losses, consistency, firstSlotShare } = summarisePairs(own);
    if (pairs === 0 || consistency === null) return [];
    const place = firstSlotShare === null ? '' : `, and ${percent(firstSlotShare)} of its preferences fell on what stood first`;
    return [
      `${metric}: ${wins} better, ${ties} alike, ${losses} worse; in both orders the judge said the same of ${percent(consistency)}${place}.`,
    ];
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
