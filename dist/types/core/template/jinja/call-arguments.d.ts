import { type Call, type Value } from './python-values.ts';
/** Reads the arguments of a filter or a method, by position or by name. */
export declare class CallArguments {
    #private;
    readonly call: Call;
    constructor(call: Call);
    has(index: number, name: string): boolean;
    value(index: number, name: string, fallback: Value): Value;
    text(index: number, name: string, fallback?: string): string;
    whole(index: number, name: string, fallback?: number): number;
}
