/** Jinja's `title` filter: a word begins after a blank, a hyphen or an opening bracket. */
export declare function title(text: string): string;
/** `str.title`: a word begins after everything that is no letter. */
export declare function titleOfLetters(text: string): string;
export declare function center(text: string, width: number): string;
/** `str.splitlines` */
export declare function splitLines(text: string): string[];
/** `str.split`, by blanks where there is no separator. */
export declare function splitText(text: string, separator: string | undefined, most: number): string[];
