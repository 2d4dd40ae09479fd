import { createHash } from 'node:crypto';

/** Where a unit falls between 0 and 1: the same on every machine, after every restart. 53 bits of SHA-256 of `salt:unit`. */
export function bucketOf(salt: string, unit: string): number {
  const first = createHash('sha256').update(`${salt}:${unit}`, 'utf8').digest().readBigUInt64BE(0);
  return Number(first >> 11n) / 2 ** 53;
}

/** The arm whose share of the weights holds the place `at`, from 0 up to 1. */
export function armAt<Arm>(at: number, arms: readonly { readonly arm: Arm; readonly weight: number }[]): Arm | undefined {
  const whole = arms.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { arm, weight } of arms) {
    reached += weight;
    if (at * whole < reached) return arm;
  }
  return arms.findLast(({ weight }) => weight > 0)?.arm;
}
