import { type Path } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import type { Reading } from './reading.ts';
/** GitHub Models' `responseFormat` and `jsonSchema`; the schema as a string of JSON or as a map. */
export declare function readResponseFormat(kind: unknown, schema: unknown, reading: Reading): ResponseFormat | undefined;
/** OpenAI's `response_format`: a kind, or `{type, json_schema}`. */
export declare function openAiResponseFormat(value: unknown, path: Path, reading: Reading): ResponseFormat | undefined;
