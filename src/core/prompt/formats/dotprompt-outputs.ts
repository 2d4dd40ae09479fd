import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { readSchema, type SchemaProblem } from './picoschema.ts';

export interface Outputs {
  readonly responseFormat?: ResponseFormat;
  /** What the response format does not say: a schema named in code, a format of Dotprompt's own, further keys. */
  readonly kept?: JsonObject;
  readonly problems: readonly SchemaProblem[];
}

/** The block `output`. A schema without a format means JSON; other formats describe what comes before it is parsed. */
export function readOutputs(output: Json | undefined): Outputs {
  if (!isRecord(output)) return { problems: [], ...(output != null && { kept: { output } }) };
  const { format, schema: written, ...further } = output as JsonObject;
  const reading = written == null ? undefined : readSchema(written);
  const json = format === 'json' || (format == null && reading !== undefined);
  const schema = json && reading?.problems.length === 0 && reading.named.length === 0 ? reading.schema : undefined;
  const responseFormat: ResponseFormat | undefined = schema
    ? { kind: 'json_schema', schema }
    : json
      ? { kind: 'json_object' }
      : format === 'text'
        ? { kind: 'text' }
        : undefined;
  const kept: JsonObject = {
    ...further,
    ...(written != null && !schema && { schema: written }),
    ...(format != null && !responseFormat && { format }),
  };
  return {
    ...(responseFormat && { responseFormat }),
    ...(Object.keys(kept).length > 0 && { kept: { output: kept } }),
    problems: reading?.problems ?? [],
  };
}

/** Tools by name stay names; those defined in the file take OpenAI's form, which has no place for what they answer. */
export function readTools(
  names: Json | undefined,
  definitions: Json | undefined,
): { readonly tools: readonly Json[]; readonly kept?: JsonObject } {
  const listed = Array.isArray(names) ? (names as readonly Json[]) : names == null ? [] : [names];
  const defined = Array.isArray(definitions) ? (definitions as readonly Json[]) : [];
  const lossy = definitions != null && (!Array.isArray(definitions) || defined.some((tool) => !isPlainTool(tool)));
  return { tools: [...listed, ...defined.map(toFunction)], ...(lossy && { kept: { toolDefs: definitions } }) };
}

const TOOL_KEYS = new Set(['name', 'description', 'inputSchema']);

function isPlainTool(tool: Json): boolean {
  return isRecord(tool) && Object.keys(tool).every((key) => TOOL_KEYS.has(key));
}

function toFunction(tool: Json): Json {
  if (!isRecord(tool)) return tool;
  const { name, description, inputSchema } = tool as JsonObject;
  const parameters = inputSchema == null ? undefined : readSchema(inputSchema).schema;
  return {
    type: 'function',
    function: { name: name ?? '', ...(description != null && { description }), ...(parameters && { parameters }) },
  };
}
