import type { TemplateSyntax } from '../template/syntax.ts';
import type { ReadContext, ReadProblem } from './formats/format.ts';
import type { Prompt, PromptDraft } from './model.ts';
import type { PromptFile } from './prompt-file.ts';
export interface BuiltPrompt {
    readonly prompt: Prompt;
    readonly problems: readonly ReadProblem[];
}
/** Turns what a reader found into a prompt: partials resolved, fstring converted, variables found, the name settled. */
export declare function buildPrompt(draft: PromptDraft, { prefix, namePrefix }: Pick<PromptFile, 'prefix' | 'namePrefix'>, syntax: TemplateSyntax, context: ReadContext): BuiltPrompt;
