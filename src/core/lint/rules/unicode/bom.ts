import { defineFileRule } from '../../rule.ts';

export const bom = defineFileRule({
  id: 'unicode/bom',
  severity: 'warning',
  summary: 'The file does not begin with a byte order mark.',
  details: `UTF-8 needs no byte order mark. Here it is left out of the text and the hash, but other readers of the file take it for the first
character of a key or of the prompt. Save the file as UTF-8 without BOM.`,
  good: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/greet.prompt.yaml', text: '\ufeffname: greet\ntemplate: Say hello.\n' },
  applies: ({ source }) => source.bom,
  *check({ source }) {
    if (source.bom)
      yield {
        at: { kind: 'file', source },
        message: 'The file begins with a byte order mark (U+FEFF).',
        hint: 'Save it as UTF-8 without BOM.',
      };
  },
});
