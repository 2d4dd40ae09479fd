import { type Value } from './python-values.ts';
/** Python's `str()`: what `{{ }}` prints. */
export declare function toText(value: Value): string;
export declare function floatText(value: number): string;
