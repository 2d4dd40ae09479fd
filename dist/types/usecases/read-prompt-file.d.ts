import type { ReadFile } from '../core/lint/run.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
/** A prompt file read whole, and the files whose text became part of it. */
export interface ReadPromptFile extends ReadFile {
    readonly includes: readonly string[];
    /** Files of their own that what was found depends on: the prompt of a case file. */
    readonly follows?: readonly string[];
    readonly notAPrompt?: string;
    /** What was read depends on more than the bytes of these files: on one that is not there, on a pattern. */
    readonly open: boolean;
}
/** From a path to prompts and problems. What cannot be read is a problem of that file, never an exception or a skip. */
export declare function readPromptFile(entry: PromptFile, workspace: Workspace): Promise<ReadPromptFile>;
/** The same for text that is already here: standard input, a staged file, a file about to be written. */
export declare function readPromptSource(entry: PromptFile, source: SourceFile, workspace: Workspace): Promise<ReadPromptFile>;
/** The thorough YAML parser is loaded for files that the fast one refused. */
export declare function diagnosed(problems: readonly ReadProblem[]): Promise<ReadProblem[]>;
export interface Unreadable {
    readonly rule: string;
    readonly message: string;
    readonly hint: string;
}
/** The text of a file, or why it cannot be had. */
export declare function readSource(file: string, workspace: Workspace): SourceFile | Unreadable;
/** A file of which nothing is known but why. */
export declare function unreadFile(file: string, { rule, message, hint }: Unreadable): ReadPromptFile;
