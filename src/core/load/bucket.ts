import { createHash } from 'node:crypto';

/** Where a unit falls between 0 and 1: the same on every machine, after every restart. 53 bits of SHA-256 of `salt:unit`. */
export function bucketOf(salt: string, unit: string): number {
  return placeOf(keyOf(salt, unit));
}

/** What a log knows a unit by instead of its name: 16 hex digits, from which its place follows. */
export function keyOf(salt: string, unit: string): string {
  return createHash('sha256').update(`${salt}:${unit}`, 'utf8').digest('hex').slice(0, 16);
}

export function placeOf(key: string): number {
  return Number(BigInt(`0x${key}`) >> 11n) / 2 ** 53;
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
