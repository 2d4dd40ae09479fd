import { isRecord, type JsonObject, type Path, parseJson } from '../../json.ts';
import { jsonFailure } from '../../yaml/json-syntax.ts';
import type { ResponseFormat } from '../model.ts';
import type { Reading } from './reading.ts';

/** GitHub Models' `responseFormat` and `jsonSchema`; the schema as a string of JSON or as a map. */
export function readResponseFormat(kind: unknown, schema: unknown, reading: Reading): ResponseFormat | undefined {
  const written = reading.text(kind, ['responseFormat'], '`responseFormat`');
  if (written === undefined) {
    if (schema !== undefined && schema !== null)
      reading.complain(['jsonSchema'], '`jsonSchema` has no effect without a response format.', 'Add `responseFormat: json_schema`.');
    return undefined;
  }
  if (written === 'text' || written === 'json_object') return { kind: written };
  if (written !== 'json_schema') {
    reading.complain(['responseFormat'], `\`${written}\` is no response format.`, 'Use text, json_object or json_schema.');
    return undefined;
  }
  if (schema === undefined || schema === null) {
    reading.complain(['responseFormat'], '`json_schema` needs a schema.', 'Add `jsonSchema:` with `name` and `schema`.');
    return { kind: 'json_schema' };
  }
  const named = typeof schema === 'string' ? parseSchema(schema, reading) : reading.record(schema, ['jsonSchema'], '`jsonSchema`');
  return named ? { kind: 'json_schema', ...namedSchema(named, ['jsonSchema'], reading) } : { kind: 'json_schema' };
}

function parseSchema(text: string, reading: Reading): JsonObject | undefined {
  try {
    return reading.record(parseJson(text), ['jsonSchema'], '`jsonSchema`');
  } catch (error) {
    const { reason, offset } = jsonFailure(text) ?? { reason: error instanceof Error ? error.message : 'it cannot be read', offset: 0 };
    const span = reading.document.spanInText(['jsonSchema'], offset, Math.min(offset + 1, text.length));
    reading.problems.push({
      rule: 'schema/shape',
      message: `\`jsonSchema\` is not valid JSON: ${reason}.`,
      at: { kind: 'file', source: reading.source, span },
    });
    return undefined;
  }
}

/** OpenAI's envelope `{name, strict, schema}`. */
function namedSchema(envelope: JsonObject, path: Path, reading: Reading): Omit<ResponseFormat, 'kind'> {
  const { schema, name, strict } = envelope;
  if (!isRecord(schema)) reading.complain(path, 'The response schema has no `schema`.', 'Write `{"name": …, "schema": {…}}`.');
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof strict === 'boolean' && { strict }),
    ...(isRecord(schema) && { schema: schema as JsonObject }),
  };
}

/** OpenAI's `response_format`: a kind, or `{type, json_schema}`. */
export function openAiResponseFormat(value: unknown, path: Path, reading: Reading): ResponseFormat | undefined {
  const kind = isRecord(value) ? value['type'] : value;
  if (kind === 'text' || kind === 'json_object') return { kind };
  if (kind === 'json_schema' && isRecord(value) && isRecord(value['json_schema']))
    return { kind, ...namedSchema(value['json_schema'] as JsonObject, [...path, 'json_schema'], reading) };
  if (value !== undefined && value !== null) reading.complain(path, 'This response format is not one that promptops knows.');
  return undefined;
}
