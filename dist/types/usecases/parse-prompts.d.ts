import type { Workspace } from '../ports/workspace.ts';
/** A message as a model's interface takes it. */
export interface ParsedMessage {
    readonly role: string;
    readonly content: unknown;
}
/** A prompt as applications use it; nothing in it depends on promptops' own model. */
export interface ParsedPrompt {
    readonly name: string;
    readonly label?: string;
    readonly description?: string;
    readonly type: 'text' | 'chat';
    readonly template?: string;
    readonly messages?: readonly ParsedMessage[];
    readonly variables: readonly {
        readonly name: string;
        readonly type?: string;
        readonly required?: boolean;
        readonly default?: unknown;
    }[];
    /** MLflow's spelling: `model_name`, `temperature`, `max_tokens`, … */
    readonly modelConfig: Readonly<Record<string, unknown>>;
    readonly tags: Readonly<Record<string, string>>;
    readonly hash: string;
    readonly shortHash: string;
    /** Fills the variables in, strictly: a missing one is an error that names all of them. */
    render(values?: Readonly<Record<string, unknown>>): RenderedText;
}
export interface RenderedText {
    readonly template?: string;
    readonly messages?: readonly ParsedMessage[];
    readonly warnings: readonly string[];
}
/** No files at all: what is read with it stands by itself. */
export declare const ALONE: Workspace;
/** The prompts of one file's text; its name tells the format. What the file refers to must be in the text itself. */
export declare function parsePrompts(text: string, file: string): Promise<readonly ParsedPrompt[]>;
