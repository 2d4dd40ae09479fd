import { defineReaderRule } from '../../rule.ts';

export const utf8 = defineReaderRule({
  id: 'unicode/utf-8',
  severity: 'error',
  summary: 'The file is UTF-8.',
  details: `A file in UTF-16, Latin-1 or Windows-1252 is not read: guessing the encoding would change letters, and replacing what does not
fit would lose them. The finding names the first byte that is not UTF-8.`,
  good: { file: 'prompts/cafe.prompt.yaml', text: 'name: cafe\ntemplate: Recommend a café.\n' },
  bad: { file: 'prompts/cafe.prompt.yaml', encoding: 'latin1', text: 'name: cafe\ntemplate: Recommend a café.\n' },
});
