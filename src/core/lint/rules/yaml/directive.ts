import { defineReaderRule } from '../../rule.ts';

export const directive = defineReaderRule({
  id: 'yaml/directive',
  severity: 'error',
  summary: 'The file has no `%YAML` or `%TAG` line.',
  details: 'Such a line asks for another version of YAML or for tags of its own. Prompt files are YAML 1.2 without tags; remove it.',
  good: { file: 'prompts/a.prompt.yaml', text: '---\nname: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: '%YAML 1.1\n---\nname: a\ndescription: greets\ntemplate: Say hello.\n' },
});
