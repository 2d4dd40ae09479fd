import { type Json, type JsonObject, type Path } from '../../json.ts';
import { type Reading } from './reading.ts';
export interface PromptyTools {
    readonly registered: readonly Json[];
    /** Connections by the tool's name: kept, never registered. */
    readonly rest: JsonObject;
}
/** Tools of either version, functions in OpenAI's form. */
export declare function readPromptyTools(value: unknown, path: Path, reading: Reading): PromptyTools;
