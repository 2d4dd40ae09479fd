import { type JsonObject, type Path } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { type Reading } from './reading.ts';
export interface PromptyModel {
    readonly config: JsonObject;
    readonly responseFormat?: ResponseFormat;
    /** v1 keeps tools among the parameters. */
    readonly tools?: unknown;
    readonly toolsPath: Path;
    /** Connections and kinds of API: ours to keep, not to register. */
    readonly rest: JsonObject;
    readonly paths: Readonly<Record<string, Path>>;
}
/** `model` of either version: v2's id, provider and options, v1's configuration and parameters. */
export declare function readPromptyModel(value: unknown, reading: Reading): PromptyModel;
