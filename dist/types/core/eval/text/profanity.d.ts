/** Foul words in a text, as they stand in it, in lower case. */
export declare function profanityIn(text: string, more: readonly string[], allowed: readonly string[]): readonly string[];
