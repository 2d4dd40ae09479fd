import { type JsonObject, type Path } from './json.ts';
/** What a validator says of one mistake. */
export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
export interface SchemaFault {
    readonly path: Path;
    /** The key is at fault, not its value. */
    readonly key?: boolean;
    readonly message: string;
    /** The key that is not there. */
    readonly missing?: string;
    /** The key that an unknown one was probably meant to be. */
    readonly meant?: string;
}
interface Checked {
    readonly data: JsonObject;
    readonly errors: readonly SchemaError[];
    /** The schema itself, for the names that it knows. */
    readonly schema: unknown;
    /** What the whole is called. */
    readonly whole: string;
}
/** Everything in which data differs from its schema, in words for the person who wrote it; one fault a cause. */
export declare function schemaFaults(checked: Checked): readonly SchemaFault[];
export {};
