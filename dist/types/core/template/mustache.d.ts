import { type TemplateSyntax } from './syntax.ts';
/** MLflow's rule: `{{ identifier(.identifier)* }}`; every other brace is text. */
export declare const mustache: TemplateSyntax;
