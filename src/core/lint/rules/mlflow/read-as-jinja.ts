import { defineRule } from '../../rule.ts';

export const readAsJinja = defineRule({
  id: 'mlflow/read-as-jinja',
  severity: 'error',
  summary: 'Only a Jinja prompt holds both `{%` and `%}`.',
  details:
    'MLflow’s client takes every text with `{%` and `%}` in it for Jinja, whatever the file says: it then lists no variables, renders missing ones as nothing, and fails on what is not Jinja. Say `syntax: jinja2` if it is, or write the characters in another way.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nsyntax: jinja2\ntemplate: "Greet me.{% if 1 %} Now.{% endif %}"\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nsyntax: mustache\ntemplate: "Write a Jinja condition: {% if x %}."\n',
  },
  applies: ({ syntax, parts }) => syntax !== 'jinja2' && parts.some(({ text }) => text.includes('{%')),
  *check(prompt) {
    const part = prompt.parts.find(({ text }) => text.includes('{%'));
    if (!part || !prompt.parts.some(({ text }) => text.includes('%}'))) return;
    const start = Math.max(0, part.source.indexOf('{%'));
    yield {
      at: { kind: 'text', part, start, end: start + 2 },
      message: 'MLflow’s client takes this prompt for Jinja, because it holds `{%` and `%}`.',
      hint: 'Set `syntax: jinja2`, or write the characters in another way.',
    };
  },
});
