import type { Expression, Parameter, Target } from './ast.ts';
import type { Token } from './lexer.ts';
import type { TokenReader } from './token-reader.ts';
/** What a `for` or a `set` writes to. */
export declare function parseTarget(reader: TokenReader): Target;
export declare function parseBindings(reader: TokenReader): {
    target: Target;
    value: Expression;
}[];
export declare function parseParameters(reader: TokenReader): Parameter[];
/** `import "x" as forms`, `from "x" import input as field, label` */
export declare function boundBy(tag: string, tokens: readonly Token[]): string[];
