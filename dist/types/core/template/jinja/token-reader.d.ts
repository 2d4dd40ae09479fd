import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import type { Token } from './lexer.ts';
/** Walks through the tokens of one tag. */
export declare class TokenReader {
    #private;
    depth: number;
    constructor(tokens: readonly Token[], end: number);
    get current(): Token | undefined;
    /** Where the token before this one ends. */
    get last(): number;
    take(): Token;
    isOperator(...texts: readonly string[]): boolean;
    isName(...texts: readonly string[]): boolean;
    /** `not in` */
    isPair(first: string, second: string): boolean;
    /** Takes an operator or keyword if it is next. */
    skip(text: string): boolean;
    expect(text: string): Token;
    expectName(): Token;
    /** Counts one link of a chain of operators, keys or filters. */
    link(): void;
    expectEnd(): void;
    missing(what: string): JinjaSyntaxError;
}
