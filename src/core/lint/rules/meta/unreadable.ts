import { defineReaderRule } from '../../rule.ts';

export const unreadable = defineReaderRule({
  id: 'meta/unreadable',
  severity: 'error',
  summary: 'The file can be opened.',
  details:
    'A file that is gone, that may not be read, or that is a link out of the repository is an error and never skipped: a check that passes must have looked.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: '', gone: true },
});
