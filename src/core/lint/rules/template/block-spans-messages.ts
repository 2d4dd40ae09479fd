import { defineReaderRule } from '../../rule.ts';

export const blockSpansMessages = defineReaderRule({
  id: 'template/block-spans-messages',
  severity: 'warning',
  summary: 'A loop or condition begins and ends in the same message.',
  details:
    'Role markers split a body into messages before anything is rendered. Where a block reaches over such a marker, how many messages there are is known only at run time; the prompt is then registered as one text, markers included. Close the block before the marker, or write one block per message.',
  good: {
    file: 'prompts/a.prompty',
    text: '---\nname: a\ndescription: greets\nmodel:\n  id: gpt-5.6-terra\ninputs:\n  - {name: formal, kind: boolean, required: true}\n---\nsystem:\nYou greet.{% if formal %} Be formal.{% endif %}\n\nuser:\nGreet me.\n',
  },
  bad: {
    file: 'prompts/a.prompty',
    text: '---\nname: a\ndescription: greets\nmodel:\n  id: gpt-5.6-terra\ninputs:\n  - {name: formal, kind: boolean, required: true}\n---\nsystem:\nYou greet.{% if formal %}\n\nuser:\nGreet me.\n{% endif %}\n',
  },
});
