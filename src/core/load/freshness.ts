/** When a copy is renewed, in milliseconds of its age. */
export interface Freshness {
  /** From here on it is served and renewed in the background. */
  readonly renewFromMs: number;
  /** From here on it is served only once the registry was tried. */
  readonly tryFromMs: number;
}

export type Course = 'serve' | 'serve-and-renew' | 'try-first';

/** `spread`, from 0 to 1, lets copies that were fetched together be renewed apart, by up to a tenth, never late. */
export function courseFor(ageMs: number, { renewFromMs, tryFromMs }: Freshness, spread: number): Course {
  if (renewFromMs === 0 || ageMs >= tryFromMs) return 'try-first';
  // A clock that was set back says nothing of the age.
  return ageMs >= renewFromMs * (1 - spread / 10) || ageMs < 0 ? 'serve-and-renew' : 'serve';
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** How long a registry that failed so often in a row is left alone; `chance`, from 0 to 1, keeps replicas apart. */
export function pauseAfter(failures: number, chance: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS) * (0.75 + chance / 4);
}
