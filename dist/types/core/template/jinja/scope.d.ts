import type { Target } from './ast.ts';
import { type Value } from './python-values.ts';
/** The names that hold in a part of a template, and the run that it belongs to. */
export interface Scope {
    readonly names: Map<string, Value>;
    readonly outer: Scope | undefined;
    readonly run: {
        readonly text: string;
        depth: number;
    };
}
export declare function nested(outer: Scope): Scope;
export declare function look(name: string, scope: Scope): Value;
export declare function assign(target: Target, value: Value, scope: Scope): void;
