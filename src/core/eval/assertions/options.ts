import type { Json, JsonObject } from '../../json.ts';

/** The schema of an assertion's keys; whatever is not among them is refused. */
export function keys(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A text to be found: an empty one is in every answer. */
export const TEXT: JsonObject = { type: ['string', 'number', 'boolean'], minLength: 1 };

/** A list, or one text with commas. */
export const TEXTS: JsonObject = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: TEXT },
  ],
};

/** One reference or several, of which the best counts. */
export const REFERENCES: JsonObject = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  ],
};

/** A share that must be reached: nothing misses 0. */
export const LEAST: JsonObject = { type: 'number', exclusiveMinimum: 0, maximum: 1 };

/** A number, or a range. */
export const COUNT: JsonObject = {
  anyOf: [
    { type: 'integer', minimum: 0 },
    {
      type: 'object',
      properties: { min: { type: 'integer', minimum: 0 }, max: { type: 'integer', minimum: 0 } },
      minProperties: 1,
      additionalProperties: false,
    },
  ],
};

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
