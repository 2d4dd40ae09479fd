import type { FormatId } from './model.ts';
/** A file that is taken for a prompt file, and how its prompts are named. Paths count from the workspace root. */
export interface PromptFile {
    readonly file: string;
    /** The folder that names count from: the static part of the `include` that matched, `''` for the root. */
    readonly prefix: string;
    readonly format: FormatId | 'auto';
    /** Put before a name that comes from the path. */
    readonly namePrefix?: string;
}
