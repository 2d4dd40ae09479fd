import { defineReaderRule } from '../../rule.ts';

export const shape = defineReaderRule({
  id: 'schema/shape',
  severity: 'error',
  summary: 'Every value has the shape that its format gives it.',
  details:
    'A list where a map is meant, a number where a text is meant, a message without content: what the format has no place for would be lost or guessed. A value such as `012` or `1.0` becomes a text by quotes.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n  - role: user\n    content: Hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n  role: user\n  content: Hello.\n' },
});
