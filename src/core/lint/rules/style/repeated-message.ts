import { defineRule } from '../../rule.ts';

export const repeatedMessage = defineRule({
  id: 'style/repeated-message',
  severity: 'warning',
  recommended: false,
  summary: 'No message is there twice.',
  details: 'The same role with the same text a second time costs tokens and is nearly always a slip while copying.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: system, content: Be kind.}\n  - {role: user, content: Hello.}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: user, content: Hello.}\n  - {role: user, content: Hello.}\n',
  },
  *check({ parts }) {
    if (parts.length < 2) return;
    const seen = new Set<string>();
    for (const part of parts) {
      const key = `${part.role} ${part.source}`;
      if (part.path.length === 3 && part.source.trim() !== '' && seen.has(key))
        yield {
          at: { kind: 'text', part, start: 0, end: part.source.length },
          message: 'This message has been said before, word for word.',
          hint: 'Remove it.',
        };
      seen.add(key);
    }
  },
});
