import { defineReaderRule } from '../../rule.ts';

export const picoschema = defineReaderRule({
  id: 'schema/picoschema',
  severity: 'error',
  summary: 'The schemas of a Dotprompt file are Picoschema or JSON Schema.',
  details:
    'Picoschema writes `field: type, description`, with the types string, number, integer, boolean, null and any, `field?` for optional ones, and `field(array)`, `field(object)` or `field(enum)` for the rest. What is none of that would describe nothing.',
  good: {
    file: 'prompts/a.prompt',
    text: '---\nmodel: googleai/gemini-2.5-flash\ninput:\n  schema:\n    name: string, who to greet\n---\nGreet {{name}}.\n',
  },
  bad: {
    file: 'prompts/a.prompt',
    text: '---\nmodel: googleai/gemini-2.5-flash\ninput:\n  schema:\n    name(lst): string\n---\nGreet {{name}}.\n',
  },
});
