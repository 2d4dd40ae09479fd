/** Code units as sorted ranges, both ends inside. */
export type CharacterSet = readonly (readonly [low: number, high: number])[];

const LAST = 0xffff;

export const DIGITS: CharacterSet = [[48, 57]];
export const WORD: CharacterSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const SPACES: CharacterSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const ANY: CharacterSet = [[0, LAST]];
export const NOT_A_LINE_BREAK: CharacterSet = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);

export function union(sets: readonly CharacterSet[]): CharacterSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [low, high] of ranges) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [low, high] of union([set])) {
    if (low > next) rest.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

export function intersect(a: CharacterSet, b: CharacterSet): boolean {
  return a.some(([low, high]) => b.some(([from, to]) => low <= to && from <= high));
}
