import { isRecord } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';

export const missingText = defineRule({
  id: 'schema/missing-text',
  severity: 'error',
  summary: 'A prompt has a text.',
  details:
    'A prompt whose template or messages hold nothing but blanks asks a model nothing. Often the text stands in a place that the reader does not look at: below the front matter of a YAML file, or not indented under `template: |`.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: ""\n' },
  applies: (prompt) => !prompt.parts.some(({ source }) => /\S/.test(source)) && !hasOtherContent(prompt) && !isMisshapen(prompt),
  *check(prompt) {
    const part = prompt.parts[0];
    yield {
      at: part ? { kind: 'text', part, start: 0, end: 0 } : { kind: 'node', source: prompt.source, path: ['messages'] },
      message: prompt.type === 'chat' && prompt.parts.length === 0 ? 'The prompt has no messages.' : 'The prompt is empty.',
      hint: 'Write its text, or delete the file.',
    };
  },
});

/** Something stands there, and `schema/shape` says what is wrong with it. */
function isMisshapen({ type, parts, document }: Prompt): boolean {
  if (type !== 'chat' || parts.length > 0 || !isRecord(document?.data)) return false;
  const { messages } = document.data;
  return messages !== undefined && messages !== null && !(Array.isArray(messages) && messages.length === 0);
}

function hasOtherContent({ messages = [] }: Prompt): boolean {
  return messages.some((message) => message.role === 'placeholder' || Array.isArray(message.content) || message.tool_calls !== undefined);
}
