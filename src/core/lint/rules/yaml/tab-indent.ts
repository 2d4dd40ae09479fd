import { defineReaderRule } from '../../rule.ts';

export const tabIndent = defineReaderRule({
  id: 'yaml/tab-indent',
  severity: 'error',
  summary: 'Lines are indented with spaces.',
  details: 'YAML does not allow tabs in indentation, because nobody agrees how wide they are. Replace them with spaces.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n  - role: user\n    content: Hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n\t- role: user\n\t  content: Hello.\n' },
});
