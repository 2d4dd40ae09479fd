import { type Json, type JsonObject } from '../../json.ts';
import type { Check } from '../suite.ts';
/** A JSON Schema, as a map or as its JSON text. */
export declare const SCHEMA_VALUE: JsonObject;
export declare function schemaOf(value: Json | undefined): Json | undefined;
export declare function schemaProblems({ value }: Pick<Check, 'value'>): Iterable<string>;
/** What data has against the schema of a check; without a schema, nothing. */
export declare function misfitsOf(data: Json, value: Json | undefined): Promise<readonly string[] | {
    readonly problem: string;
}>;
