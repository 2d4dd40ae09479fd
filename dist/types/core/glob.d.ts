/** A pattern over paths with `/`: `*`, `**`, `?`, `[…]`, `{a,b}`. A leading dot is nothing special. */
export interface Glob {
    /** The folder before the first wildcard, `''` for none: `prompts/agents` of `prompts/agents/**`. */
    readonly prefix: string;
    /** The path, where the pattern has no wildcard. */
    readonly literal?: string;
    matches(file: string): boolean;
    /** Whether anything below this folder could match; says yes when in doubt. */
    reaches(folder: string): boolean;
}
export declare function compileGlob(pattern: string): Glob;
/** Several patterns as one; thousands of plain paths cost no more than one. */
export declare function compileGlobs(patterns: readonly string[]): Pick<Glob, 'matches' | 'reaches'>;
/** Whether a path matches one of several patterns. */
export declare function globMatcher(patterns: readonly string[]): (file: string) => boolean;
/** A pattern that matches this path only. */
export declare function escapeGlob(path: string): string;
export declare function isGlob(pattern: string): boolean;
/** `a/b/c.md` → `['', 'a', 'a/b']`. */
export declare function foldersAbove(path: string): string[];
/** True for everything below a folder, not for the folder itself; `''` is the root. */
export declare function isBelow(path: string, folder: string): boolean;
