/** `U+202E (right-to-left override)` for the first character of a text. */
export declare function codePointName(text: string): string;
export declare function isVariationSelector(code: number): boolean;
