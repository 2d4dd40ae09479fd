import type { Json, JsonObject } from '../../json.ts';
/** The schema of an assertion's keys; whatever is not among them is refused. */
export declare function keys(properties: JsonObject, required?: readonly string[]): JsonObject;
/** A text to be found: an empty one is in every answer. */
export declare const TEXT: JsonObject;
/** A list, or one text with commas. */
export declare const TEXTS: JsonObject;
/** One reference or several, of which the best counts. */
export declare const REFERENCES: JsonObject;
/** A share that must be reached: nothing misses 0. */
export declare const LEAST: JsonObject;
/** A number, or a range. */
export declare const COUNT: JsonObject;
export declare function textOf(value: Json | undefined): string;
