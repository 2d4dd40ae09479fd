import { type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { type SchemaProblem } from './picoschema.ts';
export interface Outputs {
    readonly responseFormat?: ResponseFormat;
    /** What the response format does not say: a schema named in code, a format of Dotprompt's own, further keys. */
    readonly kept?: JsonObject;
    readonly problems: readonly SchemaProblem[];
}
/** The block `output`. A schema without a format means JSON; other formats describe what comes before it is parsed. */
export declare function readOutputs(output: Json | undefined): Outputs;
/** Tools by name stay names; those defined in the file take OpenAI's form, which has no place for what they answer. */
export declare function readTools(names: Json | undefined, definitions: Json | undefined): {
    readonly tools: readonly Json[];
    readonly kept?: JsonObject;
};
