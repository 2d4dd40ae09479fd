import type { Inclusion, TemplateSyntax } from '../template/syntax.ts';
import type { ReadContext, ReadProblem } from './formats/format.ts';
import type { DraftText, VariableUse } from './model.ts';
export interface ResolvedText {
    readonly text: string;
    /** Variables of the partials, at the place of the tag that includes them. */
    readonly uses: readonly Omit<VariableUse, 'part'>[];
    readonly problems: readonly ReadProblem[];
    readonly includes: readonly string[];
}
/** Puts the text of partials in place of their tags. A partial that cannot be had stays as written, and is reported. */
export declare function resolvePartials(text: DraftText, inclusions: readonly Inclusion[], syntax: TemplateSyntax, context: ReadContext): ResolvedText;
