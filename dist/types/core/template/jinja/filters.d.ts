import type { CallArguments } from './call-arguments.ts';
import { type Value } from './python-values.ts';
type Filter = (value: Value, args: CallArguments) => Value;
/** The built-in filters of Jinja that a prompt can need; the others are reported as unsupported. `map` needs the evaluator. */
export declare const FILTERS: ReadonlyMap<string, Filter>;
export {};
