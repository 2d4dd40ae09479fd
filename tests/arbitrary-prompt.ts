import fc from 'fast-check';

const identifier = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const word = fc.oneof(
  identifier,
  fc.constantFrom(
    'Grüße',
    '👋🏽',
    '{"a": {"b": 1}}',
    ': # - |',
    "it's",
    '"quoted"',
    '  ',
    '\n',
    '\n\n',
    '{single}',
    'a\tb',
    '%',
    '---',
    '}}',
    'null',
    '0x1f',
  ),
);

/** Text as people write it: words, odd punctuation, line breaks, and variables in double braces. */
const templateText = fc
  .array(
    fc.oneof(
      word,
      identifier.map((name) => `{{${name}}}`),
      identifier.map((name) => `{{ ${name} }}`),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));

const variable = fc.record(
  {
    name: identifier,
    type: fc.constantFrom('string', 'number', 'boolean', 'array'),
    required: fc.boolean(),
    default: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    enum: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    description: fc.string(),
  },
  { requiredKeys: ['name'] },
);

const shared = {
  model: fc.constantFrom('openai/gpt-4o-mini', 'gpt-4.1', 'anthropic/claude-sonnet-4'),
  modelParameters: fc.record(
    {
      temperature: fc.double({ min: 0, max: 2, noNaN: true }),
      maxTokens: fc.integer({ min: 1, max: 4000 }),
      seed: fc.integer(),
      stop: fc.array(fc.string(), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
  variables: fc.uniqueArray(variable, { selector: ({ name }) => name, maxLength: 4 }),
  description: fc.string(),
  responseFormat: fc.constantFrom('text', 'json_object'),
};
const syntax = fc.constant('mustache');

/** What a native prompt file may hold, as data. */
export const nativePrompt = fc.oneof(
  fc.record({ template: templateText, syntax, ...shared }, { requiredKeys: ['template', 'syntax'] }),
  fc.record(
    {
      messages: fc.array(fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: templateText }), {
        minLength: 1,
        maxLength: 4,
      }),
      syntax,
      ...shared,
    },
    { requiredKeys: ['messages', 'syntax'] },
  ),
);
