import { type JsonObject, type Path } from '../../json.ts';
import type { Variable } from '../model.ts';
import { type Reading } from './reading.ts';
/** A property as Prompty lists it: of a list with names, or of a map by its key. */
export interface Property {
    readonly name: string;
    readonly data: JsonObject;
    readonly path: Path;
}
/** `[{name, kind}]`, `{name: {kind}}`, or `{name: default}`. */
export declare function readProperties(value: unknown, path: Path, what: string, reading: Reading): readonly Property[];
/** Inputs as variables. What a version leaves unsaid about `required` differs: v1 means yes, v2 no. */
export declare function inputVariables(inputs: readonly Property[], requiredByDefault: boolean): readonly Variable[];
/** What an input says beyond a variable: items, properties, alternatives. */
export declare function inputRest(inputs: readonly Property[]): JsonObject;
/** Properties as JSON Schema: `outputs`, and the parameters of a tool. */
export declare function propertiesSchema(properties: readonly Property[], reading: Reading): JsonObject;
