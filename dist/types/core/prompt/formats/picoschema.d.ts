import { type Json, type JsonObject, type Path } from '../../json.ts';
/** What a schema says that no reader of Picoschema accepts. `path` counts from the schema. */
export interface SchemaProblem {
    readonly path: Path;
    readonly message: string;
    readonly hint: string;
}
export interface SchemaReading {
    /** JSON Schema; absent where only code knows it. */
    readonly schema?: JsonObject;
    /** Names of schemas that are defined in code. */
    readonly named: readonly string[];
    readonly problems: readonly SchemaProblem[];
}
/** A schema as Dotprompt files write it: Picoschema, JSON Schema, or the name of one. */
export declare function readSchema(written: Json): SchemaReading;
