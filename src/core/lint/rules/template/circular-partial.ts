import { defineReaderRule } from '../../rule.ts';

export const circularPartial = defineReaderRule({
  id: 'template/circular-partial',
  severity: 'error',
  summary: 'No partial includes itself, directly or through another.',
  details: 'A circle of partials has no text. The message names the files it goes through; take one of the tags out.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet the user. {{> partials/tone.md}}"\n',
    beside: { 'prompts/partials/tone.md': 'Be kind.' },
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\ntemplate: "Greet the user. {{> partials/tone.md}}"\n',
    beside: { 'prompts/partials/tone.md': 'Be kind. {{> tone.md}}' },
  },
});
