import { defineReaderRule } from '../../rule.ts';

export const partialArguments = defineReaderRule({
  id: 'template/partial-arguments',
  severity: 'warning',
  summary: 'Partials are included without arguments.',
  details:
    'A partial’s text simply takes the place of its tag. With arguments (`{{>tone mood="kind"}}`) that would change its meaning, so the tag stays in the registered text, where only a Handlebars renderer that has the partial can fill it in.',
  good: {
    file: 'prompts/a.prompt',
    text: '---\nmodel: googleai/gemini-3.5-flash\n---\nGreet the user. {{>tone}}\n',
    beside: { 'prompts/_tone.prompt': 'Be kind.\n' },
  },
  bad: {
    file: 'prompts/a.prompt',
    text: '---\nmodel: googleai/gemini-3.5-flash\n---\nGreet the user. {{>tone mood="kind"}}\n',
    beside: { 'prompts/_tone.prompt': 'Be {{mood}}.\n' },
  },
});
