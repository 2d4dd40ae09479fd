import { armAt, bucketOf, keyOf, placeOf } from '../load/bucket.ts';

export interface ABVariant {
  readonly name: string;
  readonly alias: string;
  /** Its share is this of the sum of all. */
  readonly weight: number;
}

/** Who gets what: all that assigns a unit. The first variant is the control. */
export interface ABTest {
  readonly name: string;
  readonly prompt: string;
  /** Another salt divides the same units anew. */
  readonly salt: string;
  /** The share of all units that takes part; the others get the control and are not counted. */
  readonly share: number;
  readonly variants: readonly ABVariant[];
  /** Milliseconds since 1970; before it everybody gets the control and nothing is counted. */
  readonly start: number | null;
  /** The variant that everybody gets since the test was ended. */
  readonly stopped: string | null;
}

export interface Assignment {
  readonly variant: ABVariant;
  /** What the log knows the unit by; `null`: it takes no part in the test. */
  readonly key: string | null;
}

/** The same for one unit wherever it is asked; adding to the share changes nobody's variant. */
export function assign(test: ABTest, unit: string, now: number): Assignment {
  const ended = test.variants.find(({ name }) => name === test.stopped);
  if (ended) return { variant: ended, key: null };
  if (test.start !== null && now < test.start) return { variant: controlOf(test), key: null };
  if (test.share < 1 && bucketOf(`${test.salt}:share`, unit) >= test.share) return { variant: controlOf(test), key: null };
  const key = keyOf(test.salt, unit);
  return { variant: variantAt(test, placeOf(key)), key };
}

export function variantAt({ variants }: Pick<ABTest, 'variants'>, place: number): ABVariant {
  return armAt(
    place,
    variants.map((arm) => ({ arm, weight: arm.weight })),
  ) as ABVariant;
}

export function controlOf({ variants }: Pick<ABTest, 'variants'>): ABVariant {
  return variants[0] as ABVariant;
}

/** What divides the units, in one line: units that were divided differently are not put together. */
export function splitOf({ salt, variants }: Pick<ABTest, 'salt' | 'variants'>): string {
  const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
  const shares = variants.map(({ name, weight }) => `${name}=${Number((weight / whole).toFixed(6))}`);
  return `${shares.join(' ')} salt=${salt}`;
}
