/** Two texts of 5,000 characters; more takes seconds. */
const MOST_CELLS = 25_000_000;

/** Characters to insert, leave out or replace; `undefined` where both texts are too long to find out. */
export function levenshtein(from: string, to: string): { readonly distance: number; readonly longest: number } | undefined {
  const a = [...from];
  const b = [...to];
  if (a.length * b.length > MOST_CELLS) return undefined;
  let row = b.map((_, at) => at + 1);
  for (const [index, character] of a.entries()) {
    let left = index + 1;
    let diagonal = index;
    row = row.map((above, at) => {
      left = Math.min(above + 1, left + 1, diagonal + (character === b[at] ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return { distance: row.at(-1) ?? a.length, longest: Math.max(a.length, b.length) };
}
