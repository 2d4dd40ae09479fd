import type { AliasMove } from '../core/journal/alias-move.ts';

export const SETTLE_HINT =
  'If nobody is at it any more, settle it: `promptops promote --resume` finishes it, `promptops promote --abandon` takes it back.';

/** `greet@production from 1 to 2, begun by ada 5 minutes ago`, by the clocks of those concerned. */
export function describeIntent({ prompt, alias, from, to, actor, at }: AliasMove, now: number): string {
  const way = `${from === null ? '' : `from ${from} `}${to === null ? 'to nothing' : `to ${to}`}`;
  return `${prompt}@${alias} ${way}, begun${actor === '' ? '' : ` by ${actor}`} ${ago(now - at)}`;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

function ago(milliseconds: number): string {
  for (const [unit, length] of UNITS) {
    const count = Math.floor(milliseconds / length);
    if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}
