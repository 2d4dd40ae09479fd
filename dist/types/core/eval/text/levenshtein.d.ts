/** Characters to insert, leave out or replace; `undefined` where both texts are too long to find out. */
export declare function levenshtein(from: string, to: string): {
    readonly distance: number;
    readonly longest: number;
} | undefined;
