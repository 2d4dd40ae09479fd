import { type TemplateSyntax } from './syntax.ts';
/** `{x}` with `{{` and `}}` as escapes: Python's `str.format`, as LangChain uses it. */
export declare const fstring: TemplateSyntax;
