import { type Json, type JsonObject } from '../../json.ts';
/** Paths of elements that must be there: `[order.item]`, or below the key `requiredElements`. */
export declare const REQUIRED_ELEMENTS: JsonObject;
export declare function missingElements(paths: ReadonlySet<string>, value: Json | undefined): readonly string[];
