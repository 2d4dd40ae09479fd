import { defineReaderRule } from '../../rule.ts';

export const unusedDisable = defineReaderRule({
  id: 'meta/unused-disable',
  severity: 'warning',
  summary: 'Every comment that silences a rule silences something.',
  details:
    'A comment that outlived its reason hides the next finding on that line. Remove it; write the reason of those that stay behind ` -- `.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ntemplate: Say hello.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: '# promptops-disable-next-line meta/version-label\nname: a\ndescription: greets\ntemplate: Say hello.\n',
  },
});
