export interface Claim {
    /** As it is written. */
    readonly text: string;
    /** What it may mean: `1.234` is a fraction, or more than a thousand. */
    readonly readings: readonly string[];
}
/** Numbers, addresses and links of a text: what an answer cannot know by itself. Dates are taken number by number. */
export declare function claimsOf(text: string): readonly Claim[];
/** Everything that a source supports; small numbers in words count. */
export declare function supportedBy(sources: readonly string[]): ReadonlySet<string>;
