import { defineReaderRule } from '../../rule.ts';

export const versionQuoted = defineReaderRule({
  id: 'meta/version-quoted',
  severity: 'warning',
  summary: 'The version is a text in quotes.',
  details:
    'YAML reads `version: 1.10` as the number 1.1, so the label of the tenth release becomes that of the first. promptops keeps what is written; other readers of the file will not. `--fix` adds the quotes.',
  fixable: true,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\nversion: "1.10"\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\nversion: 1.10\ndescription: greets\ntemplate: Say hello.\n' },
});
