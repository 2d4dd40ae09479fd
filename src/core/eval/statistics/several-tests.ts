/** p values after Holm: the chance of even one false alarm stays below the level. */
export function holm(values: readonly number[]): readonly number[] {
  const adjusted = values.map(() => 1);
  let highest = 0;
  for (const [rank, { p, index }] of ranked(values).entries()) {
    highest = Math.max(highest, Math.min(1, p * (values.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}

/** p values after Benjamini and Hochberg: the share of false ones among the alarms stays below the level. */
export function benjaminiHochberg(values: readonly number[]): readonly number[] {
  const adjusted = values.map(() => 1);
  let lowest = 1;
  for (const [fromEnd, { p, index }] of ranked(values).toReversed().entries()) {
    lowest = Math.min(lowest, (p * values.length) / (values.length - fromEnd));
    adjusted[index] = lowest;
  }
  return adjusted;
}

function ranked(values: readonly number[]) {
  return values.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}
