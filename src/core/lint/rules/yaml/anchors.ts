import { defineReaderRule } from '../../rule.ts';

export const anchors = defineReaderRule({
  id: 'yaml/anchors',
  severity: 'error',
  summary: 'Every alias `*name` repeats an anchor `&name` above it, and comes to an end.',
  details:
    'An alias inside its own anchor never ends, and aliases of aliases can turn ten lines into a billion values. Such files are refused before they are expanded. A text that begins with `*` or `&` needs quotes.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: &what greets\ntags: {purpose: *what}\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntags: &tags\n  more: *tags\ntemplate: Say hello.\n' },
});
