import { type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
/** The class that a manifest's node names. */
export declare function classOf(node: JsonObject): string;
export declare function kwargsOf(node: JsonObject): JsonObject;
interface ModelNode {
    readonly node: JsonObject;
    /** What a binding adds to each call: tools, a response format, stop words. */
    readonly bound: JsonObject;
}
/** The model at the end of a sequence, if the manifest is one. */
export declare function findModel(value: unknown): ModelNode | undefined;
export interface LangchainModel {
    readonly config: JsonObject;
    readonly responseFormat?: ResponseFormat;
    readonly tools?: readonly Json[];
}
/** Its parameters, without nodes of secrets and classes, in MLflow's spelling. */
export declare function readLangchainModel(found: ModelNode | undefined): LangchainModel;
export {};
