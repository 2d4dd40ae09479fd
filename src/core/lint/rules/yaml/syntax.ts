import { defineReaderRule } from '../../rule.ts';

export const syntax = defineReaderRule({
  id: 'yaml/syntax',
  severity: 'error',
  summary: 'The file, or its front matter, is valid YAML (or JSON).',
  details:
    'A file that does not parse is no prompt, and nothing else can be said of it. Every cause is reported at its own place. Most often a text needs quotes: because it holds `: ` or ` #`, or begins with one of `@ % & * ! { [ | >` or a backtick. Texts of more than one line belong below `|`.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: "Note: greets"\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: Note: greets\ntemplate: Say hello.\n' },
});
