import { type JsonObject } from '../../json.ts';
/** Where a reply does not fit the schema of its question, or `undefined`. Knows the few keywords that our schemas use. */
export declare function misfit(value: unknown, schema: JsonObject, at?: string): string | undefined;
