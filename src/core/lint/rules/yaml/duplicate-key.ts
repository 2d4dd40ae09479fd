import { defineReaderRule } from '../../rule.ts';

export const duplicateKey = defineReaderRule({
  id: 'yaml/duplicate-key',
  severity: 'error',
  summary: 'No key is there twice in the same map.',
  details:
    'YAML forbids it, but many readers take the last one without a word, some the first: the same file means different things. The finding names both lines; keep one.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ntemplate: Say hello.\ndescription: greets\ntemplate: Say goodbye.\n' },
});
