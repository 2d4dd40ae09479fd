import { defineReaderRule } from '../../rule.ts';

export const multipleDocuments = defineReaderRule({
  id: 'yaml/multiple-documents',
  severity: 'error',
  summary: 'A file holds one YAML document.',
  details:
    'A line `---` begins another document, and everything below it would be lost. Put every prompt in a file of its own. Where `---` is part of a text, indent it like the rest of that text.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: |\n  Say hello.\n  ---\n  Say goodbye.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: Say hello.\n---\nname: b\ntemplate: Say goodbye.\n',
  },
});
