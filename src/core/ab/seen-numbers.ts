/** Which numbers from 1 on were seen, in little memory when they come nearly in order. */
export class SeenNumbers {
  #upTo = 0;
  #highest = 0;
  readonly #beyond = new Set<number>();

  /** False: it was seen before. */
  add(n: number): boolean {
    if (n <= this.#upTo || this.#beyond.has(n)) return false;
    this.#highest = Math.max(this.#highest, n);
    this.#beyond.add(n);
    while (this.#beyond.delete(this.#upTo + 1)) this.#upTo += 1;
    return true;
  }

  get missing(): number {
    return this.#highest - this.#upTo - this.#beyond.size;
  }
}
