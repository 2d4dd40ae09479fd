/** Deeper nesting is no prompt, and Handlebars' parser needs the square of the depth. */
export declare const MAX_DEPTH = 100;
/** The offset where blocks, `else` branches or brackets are nested deeper than any template needs. */
export declare function tooDeepAt(text: string): number | undefined;
