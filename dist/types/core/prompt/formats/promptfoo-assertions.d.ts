import { type Json, type JsonObject, type Path } from '../../json.ts';
import type { EvalCheck } from '../model.ts';
import type { Reading } from './reading.ts';
/** `assert` of a test, with the templates that `$ref` names. */
export declare function readAssertions(value: Json | undefined, path: Path, templates: JsonObject, reading: Reading): EvalCheck[];
/** The short form of tables: `contains: Paris`, `similar(0.8): …`; anything else has to be the answer itself. */
export declare function assertionFromText(text: string): JsonObject;
