import type { TextPart, VariableUse } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';
import { INPUT_DEFAULTS, INPUT_OPTIONS, userInputs } from './user-input.ts';

export const undelimitedInput = defineRule({
  id: 'security/undelimited-input',
  severity: 'info',
  recommended: false,
  summary: 'User input beside instructions is set apart by tags, quotes or a fence.',
  details: `Where your text runs on into what a user typed, a model cannot tell which of the two gives the instructions (OWASP LLM01). Set
the input apart, \`<question>{{question}}</question>\`, and say what stands between the marks. A line that holds the input alone, or
behind a label such as \`Question:\`, is fine.`,
  options: INPUT_OPTIONS,
  defaults: INPUT_DEFAULTS,
  good: { file: 'prompts/sum.prompt.yaml', text: 'name: sum\ntemplate: Summarise the text <text>{{user_input}}</text> in one line.\n' },
  bad: { file: 'prompts/sum.prompt.yaml', text: 'name: sum\ntemplate: Summarise {{user_input}} and answer in one line.\n' },
  *check(prompt, options) {
    for (const { use, part } of userInputs(prompt, options))
      if (!isSetApart(use, part))
        yield {
          at: { kind: 'text', part, start: use.start, end: use.end },
          message: `Nothing tells \`${use.path}\` from the instructions around it.`,
          hint: 'Put it between tags, quotes or fences, or into a message of its own.',
        };
  },
});

/** The braces around the variable: a use may be the name alone. */
const TAG_START = /\{{1,3}[-&~]?\s*$/;
const TAG_END = /^[^{}\n]{0,80}\}{1,3}/;
const OPENS = /(?:["'`\u00ab\u201c\u300c>\]]|```\w*|"""|[-=#*~]{3,})\s*$/;
const CLOSES = /^\s*(?:["'`\u00bb\u201d\u300d<[]|[-=#*~]{3,})/;
/** Alone on its line, or behind a label there. */
const LABEL = /(?:^|\n)(?:[^\n]{0,60}:\**)?[ \t]*$/;

function isSetApart({ start, end }: VariableUse, { source }: TextPart): boolean {
  const before = source.slice(Math.max(0, start - 80), start).replace(TAG_START, '');
  const after = source.slice(end, end + 160).replace(TAG_END, '');
  if (OPENS.test(before) && (CLOSES.test(after) || after.trim() === '')) return true;
  return LABEL.test(before) && /^[ \t]*(?:\n|$)/.test(after);
}
