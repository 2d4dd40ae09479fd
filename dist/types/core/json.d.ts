export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: Json;
}
/** Where a value sits in a document: keys and positions from its root. */
export type Path = readonly (string | number)[];
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** RFC 6901. */
export declare function toPointer(path: Path): string;
/** `JSON.parse` for text from outside: what is nested without end is a SyntaxError too. */
export declare function parseJson(text: string): Json;
