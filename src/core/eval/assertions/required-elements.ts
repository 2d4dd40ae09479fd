import { isRecord, type Json, type JsonObject } from '../../json.ts';

/** Paths of elements that must be there: `[order.item]`, or below the key `requiredElements`. */
export const REQUIRED_ELEMENTS: JsonObject = {
  anyOf: [
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    {
      type: 'object',
      required: ['requiredElements'],
      properties: { requiredElements: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } },
      additionalProperties: false,
    },
  ],
};

export function missingElements(paths: ReadonlySet<string>, value: Json | undefined): readonly string[] {
  const wanted = isRecord(value) ? value['requiredElements'] : value;
  return Array.isArray(wanted) ? wanted.map(String).filter((path) => !paths.has(path)) : [];
}
