import { type TemplateSyntax } from './syntax.ts';
/** Handlebars as Dotprompt runs it: no HTML escapes, known helpers only. Parsed, never compiled. */
export declare const handlebars: TemplateSyntax;
