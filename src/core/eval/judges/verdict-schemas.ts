import type { JsonObject } from '../../json.ts';

const REASON: JsonObject = { type: 'string', description: 'One to three sentences, before the verdict.' };

/** Every key required and none beside them: what providers can hold a model to. */
export function closedObject(properties: Readonly<Record<string, JsonObject>>): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export const BINARY = closedObject({ reason: REASON, pass: { type: 'boolean' } });

export const SCORED = closedObject({ reason: REASON, pass: { type: 'boolean' }, score: { type: 'number', minimum: 0, maximum: 1 } });

export function choiceSchema(choices: readonly string[]): JsonObject {
  return closedObject({ reason: REASON, choice: { type: 'string', enum: choices } });
}

export function starsSchema(): JsonObject {
  return closedObject({ reason: REASON, stars: { type: 'integer', enum: [1, 2, 3, 4, 5] } });
}

/** One verdict for each statement, and at least one: a judge that finds nothing to look at has not looked. */
export function statementsSchema(key: string): JsonObject {
  return verdicts(closedObject({ statement: { type: 'string' }, reason: REASON, [key]: { type: 'boolean' } }), { minItems: 1 });
}

/** One verdict for each numbered piece. */
export function piecesSchema(key: string, pieces: number): JsonObject {
  const entry = closedObject({ piece: { type: 'integer' }, reason: REASON, [key]: { type: 'boolean' } });
  return verdicts(entry, { minItems: pieces, maxItems: pieces });
}

function verdicts(items: JsonObject, limits: JsonObject): JsonObject {
  return closedObject({ verdicts: { type: 'array', items, ...limits } });
}
