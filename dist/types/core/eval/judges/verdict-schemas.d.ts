import type { JsonObject } from '../../json.ts';
/** Every key required and none beside them: what providers can hold a model to. */
export declare function closedObject(properties: Readonly<Record<string, JsonObject>>): JsonObject;
export declare const BINARY: JsonObject;
export declare const SCORED: JsonObject;
export declare function choiceSchema(choices: readonly string[]): JsonObject;
export declare function starsSchema(): JsonObject;
/** One verdict for each statement, and at least one: a judge that finds nothing to look at has not looked. */
export declare function statementsSchema(key: string): JsonObject;
/** One verdict for each numbered piece. */
export declare function piecesSchema(key: string, pieces: number): JsonObject;
