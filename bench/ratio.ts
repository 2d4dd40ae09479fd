import { type Run, timeOf } from './run-command.ts';

export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

/** How many times longer `ours` takes than `peer`: both run in turn, so that what else the machine does hits both. */
export function ratioOf(ours: Run, peer: Run, pairs: number): Ratio {
  timeOf(ours);
  timeOf(peer);
  return ratioOfTimes(
    Array.from({ length: pairs }, (_, round) =>
      inTurn(
        round,
        () => timeOf(ours),
        () => timeOf(peer),
      ),
    ),
  );
}

/** The times of one pair. Who goes first changes, for whatever the first leaves behind. */
export function inTurn(round: number, ours: () => number, peer: () => number): readonly [ours: number, peer: number] {
  if (round % 2 === 0) return [ours(), peer()];
  const peerTime = peer();
  return [ours(), peerTime];
}

export function ratioOfTimes(pairs: readonly (readonly [ours: number, peer: number])[]): Ratio {
  const ratios = pairs.map(([ours, peer]) => ours / peer).sort((a, b) => a - b);
  return { median: ratios[pairs.length >> 1]!, low: ratios[0]!, high: ratios.at(-1)!, pairs: pairs.length };
}

export function inWords({ median, low, high, pairs }: Ratio): string {
  return `**${decimals(median)} x** (${decimals(low)} to ${decimals(high)}, ${pairs} pairs)`;
}

function decimals(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}
