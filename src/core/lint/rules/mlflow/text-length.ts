import { MAX_TEXT_CHARACTERS } from '../../../mlflow/codec.ts';
import type { Prompt } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';

export const textLength = defineRule({
  id: 'mlflow/text-length',
  severity: 'error',
  summary: 'A prompt has at most 100,000 characters, the most that MLflow stores.',
  details:
    'Counted is what would be registered, with partials in their places: the text, or for a chat prompt the JSON of all messages, where a line break or a quote counts twice. MLflow answers a longer one with `Prompt text exceeds max length`. Move examples or documents into a variable.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: answers from a manual\nvariables: [{name: manual}]\ntemplate: "Answer from <manual>{{manual}}</manual>"\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: answers from a manual\ntemplate: "Answer from: {{> partials/manual.md}}"\n',
    beside: {
      'prompts/partials/manual.md': '{{> chapter.md}} '.repeat(8),
      'prompts/partials/chapter.md': '{{> section.md}} '.repeat(10),
      'prompts/partials/section.md': '{{> paragraph.md}} '.repeat(10),
      'prompts/partials/paragraph.md': 'Open the lid, wait until the light is green, put in the paper, close the lid. '.repeat(2),
    },
  },
  applies: mayBeTooLong,
  *check(prompt) {
    const length = characterCount(prompt);
    if (length <= MAX_TEXT_CHARACTERS) return;
    const part = prompt.parts[0];
    yield {
      at: part ? { kind: 'text', part, start: 0, end: 0 } : { kind: 'file', source: prompt.source },
      message: `The prompt has ${length.toLocaleString('en')} characters; MLflow stores at most ${MAX_TEXT_CHARACTERS.toLocaleString('en')}.`,
      hint: 'Move examples or documents into a variable, or split the prompt.',
    };
  },
});

/** In JSON a character takes up to six. */
function mayBeTooLong({ type, parts, messages }: Prompt): boolean {
  let characters = 0;
  for (const part of parts) characters += part.text.length;
  return type === 'text' ? characters > MAX_TEXT_CHARACTERS : characters > MAX_TEXT_CHARACTERS / 8 || messages?.some(hasParts) === true;
}

function hasParts({ content }: { readonly content: unknown }): boolean {
  return typeof content !== 'string';
}

/** As Python counts: a character outside of the basic plane is one. */
function characterCount(prompt: Prompt): number {
  const text = prompt.type === 'chat' ? JSON.stringify(prompt.messages ?? []) : (prompt.template ?? '');
  let count = text.length;
  if (count <= MAX_TEXT_CHARACTERS) return count;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count--;
  return count;
}
