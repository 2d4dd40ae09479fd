import { type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
export interface ProviderFacts {
    readonly modelConfig?: JsonObject;
    readonly responseFormat?: ResponseFormat;
    readonly tools?: readonly Json[];
    /** The provider as written, where the above does not say all of it. */
    readonly kept?: Json;
}
/** One provider means one model; with several the prompt belongs to none of them. */
export declare function readProviders(value: Json | undefined, promptConfig?: JsonObject): ProviderFacts;
