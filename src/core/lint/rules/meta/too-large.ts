import { defineReaderRule } from '../../rule.ts';

export const tooLarge = defineReaderRule({
  id: 'meta/too-large',
  severity: 'error',
  summary: 'The file has at most 500,000 bytes.',
  details:
    'MLflow holds 100,000 characters of a prompt, so a larger file is no prompt but data that landed beside one. It is refused by its size, before it is read. Exclude it in the configuration, or split it.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\n', bytes: 10_000_000 },
});
