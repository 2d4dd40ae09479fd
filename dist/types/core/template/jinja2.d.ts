import { type TemplateSyntax } from './syntax.ts';
/** Jinja2 as MLflow runs it: sandboxed, with the default settings. */
export declare const jinja2: TemplateSyntax;
