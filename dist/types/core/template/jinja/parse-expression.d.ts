import type { Expression, FilterExpression } from './ast.ts';
import type { TokenReader } from './token-reader.ts';
/** An expression without a comma outside of brackets. */
export declare function parseExpression(reader: TokenReader, withCondition?: boolean): Expression;
/** An expression, or a tuple where commas follow: `1, 2`. */
export declare function parseTuple(reader: TokenReader, withCondition?: boolean): Expression;
/** From the name of the filter on. */
export declare function parseFilter(reader: TokenReader, of?: Expression): FilterExpression;
