import type { TextPart } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';

export const emptyMessage = defineRule({
  id: 'schema/empty-message',
  severity: 'warning',
  summary: 'Every message says something.',
  details:
    'Some providers refuse a message of nothing but blanks, others answer it. An empty `assistant` message before the end is refused by most. Remove it, or write its text.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: system, content: Be kind.}\n  - {role: user, content: Hello.}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: system, content: " "}\n  - {role: user, content: Hello.}\n',
  },
  applies: ({ parts, messages }) => messages !== undefined && parts.length > 1 && parts.some(isBlank) && !parts.every(isBlank),
  *check({ parts }) {
    for (const part of parts) {
      if (part.path.length !== 3 || !isBlank(part)) continue;
      yield {
        at: { kind: 'text', part, start: 0, end: 0 },
        message: `The ${part.role === undefined ? '' : `\`${part.role}\` `}message is empty.`,
        hint: 'Write its text, or remove the message.',
      };
    }
  },
});

function isBlank({ source }: TextPart): boolean {
  return !/\S/.test(source);
}
