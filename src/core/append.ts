/** Adds to a list without the limit of `push(...more)`: a hostile file makes more of something than a call takes arguments. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
