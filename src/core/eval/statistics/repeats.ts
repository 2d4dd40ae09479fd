/** Chance that at least one of `k` attempts passes, from `passed` of `made`; `null`: fewer were made. */
export function passAtK(made: number, passed: number, k: number): number | null {
  return made < k ? null : 1 - noneOf(made, made - passed, k);
}

/** Chance that all of `k` attempts pass. */
export function passHatK(made: number, passed: number, k: number): number | null {
  return made < k ? null : noneOf(made, passed, k);
}

/** C(kept, k) / C(made, k). */
function noneOf(made: number, kept: number, k: number): number {
  let share = 1;
  for (let drawn = 0; drawn < k; drawn++) share *= Math.max(0, kept - drawn) / (made - drawn);
  return share;
}
