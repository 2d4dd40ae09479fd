import type { Expression, PathExpression } from './ast.ts';
/** Handlebars' own helpers and those of Dotprompt; any other makes Dotprompt refuse the template. */
export declare const BLOCK_HELPERS: ReadonlySet<string>;
export declare const VALUE_HELPERS: ReadonlySet<string>;
export declare function isHelper(name: string): boolean;
/** What a tag names: in `{{"odd name"}}` the string is one key. */
export declare function calledPath(expression: Expression): PathExpression | undefined;
