/** What one pass over a file's characters can tell. Rules that need a trait never run on files without it. */
export declare const TRAITS: {
    readonly nonAscii: 1;
    /** C0 except tab, LF; DEL; C1. */
    readonly control: 2;
    readonly tab: 4;
    readonly trailingSpace: 8;
    /** Nine digits with at most blanks, hyphens, dots or brackets between them. */
    readonly longNumber: 16;
    readonly at: 32;
    /** `:/`, as in a URL. */
    readonly url: 64;
    /** `-----`, as in PEM. */
    readonly dashes: 128;
    /** A run of key characters: 16 with a digit and a letter, 32 with a letter, or 40 with a digit if `/` counts as one. */
    readonly longToken: 256;
    /** A backslash before a letter that YAML or JSON turns into a character nobody sees in the file. */
    readonly escape: 512;
};
export declare function traitsOf(text: string): number;
