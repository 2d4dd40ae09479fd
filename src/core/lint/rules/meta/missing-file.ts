import { defineReaderRule } from '../../rule.ts';

export const missingFile = defineReaderRule({
  id: 'meta/missing-file',
  severity: 'error',
  summary: 'Every file that a prompt refers to is there, inside the repository.',
  details:
    'A `file://` reference counts from the folder of the file that names it and must not leave the repository, not even through a link. What cannot be read would be missing from the prompt.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: file://partials/hello.txt\n',
    beside: { 'prompts/partials/hello.txt': 'Say hello.\n' },
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: file://../../hello.txt\n' },
});
