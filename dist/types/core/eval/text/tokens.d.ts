/** Letters and digits, lower-cased, in one Unicode form: what words are to all measures. */
export declare function tokensOf(text: string): readonly string[];
/** How often each run of `n` tokens occurs. */
export declare function ngramsOf(tokens: readonly string[], n: number): ReadonlyMap<string, number>;
/** Each counted as often as both have it. */
export declare function overlapOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number;
export declare function ngramCount(tokens: readonly string[], n: number): number;
