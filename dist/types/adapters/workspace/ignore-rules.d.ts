import { type Ignore } from 'ignore';
/** The ignore files that hold for a folder: the nearest, then those of the folders above it. */
export interface IgnoreRules {
    readonly patterns: Ignore;
    readonly lines: readonly string[];
    /** Length of the path of its folder with the slash: patterns count from there. */
    readonly offset: number;
    readonly above: IgnoreRules | undefined;
}
export declare function addRules(text: string, folder: string, above: IgnoreRules | undefined): IgnoreRules;
/** As git decides: the nearest file that has a say wins, within a file its last matching line. Folders end with a slash. */
export declare function isIgnored(path: string, rules: IgnoreRules | undefined): boolean;
/** The rules as they hold below a folder that is not ignored: where a nearer file took it back in, those further up hear of it. */
export declare function rulesBelow(folder: string, rules: IgnoreRules | undefined): IgnoreRules | undefined;
