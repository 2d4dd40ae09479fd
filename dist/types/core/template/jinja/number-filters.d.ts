import type { CallArguments } from './call-arguments.ts';
import { type Value } from './python-values.ts';
export declare function toWhole(value: Value, args: CallArguments): Value;
export declare function toFloat(value: Value, args: CallArguments): Value;
export declare function round(value: Value, args: CallArguments): Value;
