import { type Value } from './python-values.ts';
export declare function operate(operator: string, left: Value, right: Value): Value;
export declare function compares(operator: string, left: Value, right: Value): boolean;
/** `value[start:stop:step]` */
export declare function sliced(value: Value, [start, stop, step]: readonly (number | undefined)[]): Value;
