/** 32 random bits a call, the same ones for the same seed (mulberry32). With their sign: whole numbers above 2^31 are slow. */
export function seededBits(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return bits ^ (bits >>> 14);
  };
}

/** In [0, 1). */
export function seededUnit(seed: number): () => number {
  const bits = seededBits(seed);
  return () => (bits() >>> 0) / 2 ** 32;
}

/** A new order, the same one for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const unit = seededUnit(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(unit() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
