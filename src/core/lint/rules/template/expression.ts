import { defineReaderRule } from '../../rule.ts';

export const expression = defineReaderRule({
  id: 'template/expression',
  severity: 'error',
  summary: 'A file has only what its syntax has: no filters, calls or blocks where only variables exist.',
  details:
    '`mustache` here means `{{name}}` and `{{user.name}}` and nothing else, because that is what MLflow fills in. A filter, a call, a block or a name with other characters is not replaced and reaches the model as it is written. Write the plain name, or say `syntax: jinja2` (or `handlebars`).',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nvariables: [{name: who}]\ntemplate: Greet {{who}}.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: "Greet {{who | upper}}."\n' },
});
