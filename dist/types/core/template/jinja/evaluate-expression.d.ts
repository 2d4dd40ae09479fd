import type { Arguments, Expression, FilterExpression } from './ast.ts';
import { type Call, type Value } from './python-values.ts';
import { type Scope } from './scope.ts';
export declare function evaluateArguments({ positional, named }: Arguments, scope: Scope): Call;
export declare function call(callee: Value, given: Call): Value;
export declare function evaluate(expression: Expression, scope: Scope): Value;
/** `captured`: the text of a `{% filter %}` or `{% set %}` block, which its innermost filter takes. */
export declare function applyFilter(expression: FilterExpression, captured: Value | undefined, scope: Scope): Value;
