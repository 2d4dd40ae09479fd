/** A stretch of a text that a scanner stopped at. */
export interface Hit {
    readonly start: number;
    readonly end: number;
}
/** Characters that reorder what is shown. A mark beside right-to-left letters on its line is honest typing. */
export declare function bidiControls(text: string): Iterable<Hit>;
/** Runs of tag characters, except the flag of a region such as Scotland. */
export declare function tagCharacters(text: string): Iterable<Hit>;
/** The ASCII text that tag characters spell. */
export declare function decodeTags(run: string): string;
/** C0 except tab and line feed, DEL and C1. A carriage return that ends a line with its line feed is a line ending. */
export declare function controlCharacters(text: string): Iterable<Hit>;
/**
 * Letters written as letter and accent where one composed character exists.
 * The order of Arabic and Hebrew vowel signs and the nukta letters of Indic scripts are left alone: keyboards type them that way.
 */
export declare function decomposedLetters(text: string): Iterable<Hit>;
/** Characters that show nothing, where their script or an emoji does not need them. */
export declare function invisibleCharacters(text: string): Iterable<Hit>;
/** The scripts of the first word that mixes letters which can be taken for each other. */
export declare function mixedScripts(identifier: string): readonly string[] | undefined;
