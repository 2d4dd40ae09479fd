import { type JsonObject } from '../../json.ts';
/** A JSON Schema as Prompty lists properties; `undefined` where it says more than such a list can. */
export declare function schemaProperties(schema: JsonObject): readonly JsonObject[] | undefined;
