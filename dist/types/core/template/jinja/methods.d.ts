import type { CallArguments } from './call-arguments.ts';
import { type Value } from './python-values.ts';
type Method<Of> = (value: Of, args: CallArguments) => Value;
export type AnyMethod = Method<Value>;
/** The methods of Python's own values that a template may call. */
export declare const METHODS: {
    string: ReadonlyMap<string, AnyMethod>;
    list: ReadonlyMap<string, AnyMethod>;
    mapping: ReadonlyMap<string, AnyMethod>;
};
export {};
