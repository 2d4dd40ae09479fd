/** What requests hold: checked by the server, and printed in the OpenAPI document. */
const NAME = { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,256}$' } as const;
const WORD = { type: 'string', minLength: 1, maxLength: 256 } as const;
const TEXT = { type: 'string', maxLength: 5000 } as const;

const WHICH = {
  alias: { ...WORD, description: 'An alias, with or without `@`.' },
  version: { ...WORD, description: 'A number, a label such as `1.4.0`, an alias, or `latest`.' },
} as const;

const UNIT = {
  ...WORD,
  description:
    'Who it is for: with an A/B test of the prompt, the unit gets its variant. Beside it, the alias to serve when there is no test.',
} as const;

export const PROMPT_QUERY = { type: 'object', properties: { ...WHICH, unit: UNIT } } as const;

export const LOAD_BODY = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: NAME,
    ...WHICH,
    unit: UNIT,
    variables: {
      type: 'object',
      additionalProperties: true,
      description: 'With them the answer is rendered; all that are required must be there.',
    },
  },
} as const;

export const RELOAD_BODY = { type: 'object', additionalProperties: false, properties: { name: NAME, ...WHICH } } as const;

export const REGISTER_BODY = {
  type: 'object',
  required: ['name'],
  additionalProperties: true,
  description: 'A prompt as a prompt file spells it, and besides it `aliases` and `message`.',
  properties: { name: NAME, aliases: { type: 'array', maxItems: 20, items: WORD }, message: TEXT },
} as const;

export const PROMOTE_BODY = {
  type: 'object',
  required: ['prompts', 'to'],
  additionalProperties: false,
  properties: {
    prompts: { type: 'array', minItems: 1, maxItems: 1000, items: NAME },
    from: WORD,
    to: WORD,
    reason: TEXT,
    override: { ...TEXT, description: 'Passes a gate on purpose; the reason stays on record.' },
    dryRun: { type: 'boolean' },
  },
} as const;

export const ROLLBACK_BODY = {
  type: 'object',
  required: ['prompt', 'alias'],
  additionalProperties: false,
  properties: { prompt: NAME, alias: WORD, to: { type: 'integer', minimum: 1 }, reason: TEXT, dryRun: { type: 'boolean' } },
} as const;

export const OUTCOME_BODY = {
  type: 'object',
  required: ['unit', 'values'],
  additionalProperties: false,
  properties: {
    unit: { ...WORD, description: 'As it was named when the prompt was loaded.' },
    values: {
      type: 'object',
      minProperties: 1,
      maxProperties: 50,
      propertyNames: { minLength: 1, maxLength: 200 },
      additionalProperties: { anyOf: [{ type: 'number' }, { type: 'boolean' }] },
      description: 'Metrics by name; several observations of a unit count as their mean.',
    },
  },
} as const;
