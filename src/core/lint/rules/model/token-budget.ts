import type { TextPart } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';

const CHARACTERS_PER_TOKEN = 4;

export const tokenBudget = defineRule({
  id: 'model/token-budget',
  severity: 'warning',
  summary: 'The fixed text of a prompt stays within its token budget.',
  details:
    'Every call pays for the whole text, variables not counted. The estimate takes four ASCII characters for a token and every other character for one; it errs by about a quarter for English and is meant to catch a pasted manual, not to price a call. The default of 20,000 tokens is generous: set `max` to what your prompts should cost.',
  options: {
    type: 'object',
    properties: { max: { type: 'integer', minimum: 1, description: 'Tokens that the text of a prompt may have.' } },
    additionalProperties: false,
  },
  defaults: { max: 20_000 },
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Greet me.\n' },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: answers from a manual\ntemplate: "Answer from: {{> partials/manual.md}}"\n',
    beside: {
      'prompts/partials/manual.md': '{{> chapter.md}} '.repeat(8),
      'prompts/partials/chapter.md': '{{> section.md}} '.repeat(10),
      'prompts/partials/section.md': 'Open the lid, wait until the light is green, put in the paper, close the lid. '.repeat(14),
    },
  },
  applies: ({ parts }, { max }) => typeof max === 'number' && lengthOf(parts) > max,
  *check(prompt, { max }) {
    if (typeof max !== 'number') return;
    const length = lengthOf(prompt.parts);
    let ascii = 0;
    for (const { text } of prompt.parts) for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 128) ascii++;
    const tokens = Math.ceil(ascii / CHARACTERS_PER_TOKEN) + length - ascii;
    const part = prompt.parts[0];
    if (tokens <= max || !part) return;
    yield {
      at: { kind: 'text', part, start: 0, end: 0 },
      message: `The prompt has about ${tokens.toLocaleString('en')} tokens; its budget is ${max.toLocaleString('en')}.`,
      hint: 'Shorten it, move documents into a variable, or raise `max`.',
    };
  },
});

function lengthOf(parts: readonly TextPart[]): number {
  let length = 0;
  for (const part of parts) length += part.text.length;
  return length;
}
