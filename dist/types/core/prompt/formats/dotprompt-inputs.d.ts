import { type Json, type JsonObject } from '../../json.ts';
import type { Variable } from '../model.ts';
import { type SchemaProblem } from './picoschema.ts';
export interface Inputs {
    readonly variables: readonly Variable[];
    /** What the variables do not say: shapes inside objects, schemas named in code, further keys. */
    readonly kept?: JsonObject;
    /** The file does not show every input. */
    readonly opaque: boolean;
    readonly problems: readonly SchemaProblem[];
}
/** The block `input` of a Dotprompt file: its schema declares the variables, its defaults complete them. */
export declare function readInputs(input: Json | undefined): Inputs;
