import type { TemplateSyntax, Values } from '../template/syntax.ts';
import type { Message, Prompt } from './model.ts';
export interface RenderedPrompt {
    /** Text prompts. */
    readonly template?: string;
    /** Chat prompts, placeholders filled. */
    readonly messages?: readonly Message[];
    readonly warnings: readonly string[];
}
/**
 * The prompt with its variables filled in, once. Everything that is wrong with the values is told at once:
 * missing ones, refused names, values that do not fit their declaration. `syntax` is that of `prompt.syntax`.
 */
export declare function renderPrompt(prompt: Prompt, given: Values, syntax: TemplateSyntax): RenderedPrompt;
