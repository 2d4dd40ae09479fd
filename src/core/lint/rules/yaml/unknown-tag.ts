import { defineReaderRule } from '../../rule.ts';

export const unknownTag = defineReaderRule({
  id: 'yaml/unknown-tag',
  severity: 'error',
  summary: 'No value has a YAML tag such as `!!binary` or `!env`.',
  details:
    'A tag asks the reader to build something else from the value: a date, a Python object, the content of another file. promptops never resolves one; a prompt is data. Remove the tag. A text that begins with `!` needs quotes.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: "!important: greets"\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: !include hello.txt\n' },
});
