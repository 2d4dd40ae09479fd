import { type Value } from './python-values.ts';
type Test = (value: Value, argument: Value) => boolean;
/** Jinja's built-in tests: `x is defined`. */
export declare const TESTS: ReadonlyMap<string, Test>;
export {};
