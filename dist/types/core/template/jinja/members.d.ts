import { Callable, Fields, type Value } from './python-values.ts';
/** `value.name`: a method first, as Python has it, then a key. Nothing else of an object can be reached. */
export declare function attribute(value: Value, name: string): Value;
/** `value[key]`: a key first, then a method. */
export declare function item(value: Value, at: Value): Value;
/** `user.name` or a position, as `map(attribute=…)` and `sort(attribute=…)` take it. */
export declare function attributePath(value: Value, path: Value): Value;
export declare function isCallable(value: Value): value is Callable | (Fields & {
    call: Callable['call'];
});
