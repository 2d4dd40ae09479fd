import { defineReaderRule } from '../../rule.ts';

export const syntax = defineReaderRule({
  id: 'template/syntax',
  severity: 'error',
  summary: 'A Jinja or Handlebars template parses.',
  details:
    'What the template language cannot parse cannot be rendered: the first caller gets an exception instead of a prompt. The place is where the parser gave up; the mistake is there or shortly before.',
  good: {
    file: 'prompts/a.jinja2',
    text: '{% if name %}Greet {{ name }}.{% endif %}\n',
  },
  bad: { file: 'prompts/a.jinja2', text: '{% if name == %}Greet {{ name }}.{% endif %}\n' },
});
