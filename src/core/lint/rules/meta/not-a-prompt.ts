import { defineReaderRule } from '../../rule.ts';

export const notAPrompt = defineReaderRule({
  id: 'meta/not-a-prompt',
  severity: 'info',
  summary: 'The file is of a format that promptops knows.',
  details:
    'YAML and JSON that have the shape of no prompt format, and commands of an editor (`*.prompt.md`, `*.agent.md`), are named once and left alone. If the file is meant as a prompt, give it a known extension such as `.prompt.yaml`, or set `format` in the configuration; else exclude it.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/settings.yaml', text: 'colour: blue\n' },
});
