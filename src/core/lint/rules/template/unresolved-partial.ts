import { defineReaderRule } from '../../rule.ts';

export const unresolvedPartial = defineReaderRule({
  id: 'template/unresolved-partial',
  severity: 'warning',
  summary: 'The partials of a Dotprompt file lie beside it.',
  details:
    '`{{>tone}}` is looked for as `_tone.prompt` beside the file and in its folder `partials/`. Dotprompt also takes partials that code registers; those cannot be seen from here, so the tag stays in the registered text, and the hash does not cover what it stands for.',
  good: {
    file: 'prompts/a.prompt',
    text: '---\nmodel: googleai/gemini-3.5-flash\n---\nGreet the user. {{>tone}}\n',
    beside: { 'prompts/_tone.prompt': 'Be kind.\n' },
  },
  bad: { file: 'prompts/a.prompt', text: '---\nmodel: googleai/gemini-3.5-flash\n---\nGreet the user. {{>tone}}\n' },
});
