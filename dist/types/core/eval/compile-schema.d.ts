import type { Json } from '../json.ts';
/** What a value has against it, in words; empty: it fits. */
export type Validate = (value: unknown) => readonly string[];
/** JSON Schema 2020-12, compiled once. A schema that is none is a problem, never a schema that everything fits. */
export declare function compileSchema(schema: Json): Validate | {
    readonly problem: string;
};
