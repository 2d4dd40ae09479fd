import type { Body, Expression, Statement } from './ast.ts';
/** The bodies inside of a statement. */
export declare function nestedBodies(statement: Statement): Body[];
/** The expressions of a statement itself, without those of its bodies. */
export declare function expressionsOf(statement: Statement): Expression[];
/** The parts of an expression. */
export declare function operandsOf(expression: Expression): Expression[];
