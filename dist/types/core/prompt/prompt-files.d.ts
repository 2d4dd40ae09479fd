import type { FormatId } from './model.ts';
import type { PromptFile } from './prompt-file.ts';
/** Files that the configuration takes for prompts; patterns count from the workspace root. */
export interface PromptSet {
    /** A pattern, a folder or a file. */
    readonly include: string;
    readonly exclude: readonly string[];
    readonly format: FormatId | 'auto';
    /** Put before names that come from a path. */
    readonly prefix: string;
}
/** Where prompts are looked for without a configuration. */
export declare const USUAL_SETS: readonly PromptSet[];
/** And where neither is there: every file whose extension says that it is a prompt. */
export declare const EVERYWHERE: readonly PromptSet[];
/** A name that promises a prompt wherever it lies; `notes.md` and `data.json` do not. */
export declare function hasPromptExtension(file: string): boolean;
/** The patterns by which the files of a set are found. */
export declare function patternsOf({ include }: PromptSet): readonly string[];
export type Membership = {
    readonly kind: 'prompt';
    readonly entry: PromptFile;
}
/** A set takes its folder but leaves it out. */
 | {
    readonly kind: 'excluded';
} | {
    readonly kind: 'none';
};
/** Which set a file belongs to: the first that takes it. */
export declare function membershipIn(sets: readonly PromptSet[]): (file: string) => Membership;
/** Where the configuration gives a format its word counts, else the name must allow a prompt: code and pictures do not. */
export declare function isWanted({ file, format }: PromptFile): boolean;
/** A file that no set takes but somebody named: its name counts from the root. */
export declare function promptFileOutside(file: string): PromptFile;
/** How a file is named, whichever way it came: by the set that takes it, else from the root. */
export declare function promptFileIn(sets: readonly PromptSet[], file: string): PromptFile;
