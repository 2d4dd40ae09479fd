import type { Json } from '../../json.ts';
/** The values of a running template, as Python has them; numbers that are no `Float` are whole. */
export type Value = null | boolean | number | string | Undefined | Float | Tuple | Fields | Callable | Value[] | Dictionary;
export type Dictionary = Map<Value, Value>;
export declare class Undefined {
    readonly name: string;
    constructor(name: string);
}
export declare class Float {
    readonly value: number;
    constructor(value: number);
}
export declare class Tuple {
    readonly items: readonly Value[];
    constructor(items: readonly Value[]);
}
/** A `namespace()`, or the `loop` of a `for`, which a recursive one can call. */
export declare class Fields {
    readonly fields: Map<string, Value>;
    readonly call: Callable['call'] | undefined;
    constructor(fields: Map<string, Value>, call?: Callable['call']);
}
export interface Call {
    readonly positional: readonly Value[];
    readonly named: ReadonlyMap<string, Value>;
}
export declare class Callable {
    readonly call: (call: Call) => Value;
    constructor(call: (call: Call) => Value);
}
export declare function fromJson(value: Json): Value;
export declare function isTrue(value: Value): boolean;
/** The number of a number or a boolean, which is one too. */
export declare function numberOf(value: Value): number | undefined;
/** A whole number; Python's have no limit, ours are refused where they would be wrong. */
export declare function whole(value: number): number;
export declare function itemsOf(value: Value): readonly Value[];
export declare function equals(left: Value, right: Value, depth?: number): boolean;
/** Below 0, 0 or above, as for a sort; an error for what has no order. */
export declare function compare(left: Value, right: Value, depth?: number): number;
export declare function typeName(value: Value): string;
