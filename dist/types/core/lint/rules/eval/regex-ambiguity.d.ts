/**
 * True where some text leads from a character of the pattern back to itself in two ways: then the work of a
 * backtracking engine doubles with each repetition. Exact for what the pattern's automaton can tell; look-arounds and
 * back-references are taken for nothing.
 */
export declare function backtracksWithoutEnd(pattern: string): boolean;
