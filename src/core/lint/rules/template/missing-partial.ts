import { defineReaderRule } from '../../rule.ts';

export const missingPartial = defineReaderRule({
  id: 'template/missing-partial',
  severity: 'error',
  summary: 'Every partial that a prompt includes can be read, inside the repository.',
  details:
    'The text of `{{> tone.md}}` becomes part of the prompt and of its hash. A partial that is not there would be registered as a tag that nobody fills in. Paths count from the folder of the file that names them and never leave the repository.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet the user. {{> partials/tone.md}}"\n',
    beside: { 'prompts/partials/tone.md': 'Be kind.' },
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: "Greet the user. {{> partials/tone.md}}"\n' },
});
