import { defineReaderRule } from '../../rule.ts';

export const pythonEscape = defineReaderRule({
  id: 'template/python-escape',
  severity: 'warning',
  summary: 'JSON in a prompt has single braces, unless the file is written for Python’s `format`.',
  details:
    'Text that was once filled in by Python’s `str.format` doubles the braces of its JSON examples. In a `{{name}}` prompt nothing halves them again: the model sees `{{"key": 1}}` and answers in kind. Write single braces; or, where the variables have single braces too, say `syntax: fstring`.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: \'Answer as {"name": "…"}.\'\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: \'Answer as {{"name": "…"}}.\'\n' },
});
