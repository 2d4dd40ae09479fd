import { defineReaderRule } from '../../rule.ts';

export const unbalanced = defineReaderRule({
  id: 'template/unbalanced',
  severity: 'error',
  summary: 'Every tag and block of a template that is opened is closed, and the other way round.',
  details:
    'A tag without its end is not a variable: `{{name` reaches the model as these six characters, and a block without its end takes the rest of the prompt with it. Close it, or write the braces so that they cannot be taken for a tag.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nvariables: [{name: who}]\ntemplate: Greet {{who}}.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nvariables: [{name: who}]\ntemplate: Greet {{who}.\n' },
});
