import type { TemplateProblem } from './syntax.ts';
export interface HandlebarsTree {
    readonly program: hbs.AST.Program;
    /** Where a node begins and ends in the text. */
    spanOf(node: {
        readonly loc: {
            readonly start: hbs.AST.Position;
            readonly end: hbs.AST.Position;
        };
    }): {
        readonly start: number;
        readonly end: number;
    };
}
/** Why a text is no Handlebars template. */
export interface HandlebarsFailure {
    readonly failure: TemplateProblem;
}
/** Handlebars, read and not run. Lines and columns of its nodes become offsets. */
export declare function parseHandlebars(text: string): HandlebarsTree | HandlebarsFailure;
export declare function isHandlebarsFailure(result: HandlebarsTree | HandlebarsFailure): result is HandlebarsFailure;
