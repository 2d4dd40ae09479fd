import { didYouMean } from '../../../nearest-name.ts';
import { defineRule } from '../../rule.ts';
import { messagePath } from './message-path.ts';

const ROLES = new Set(['system', 'user', 'assistant', 'developer', 'tool', 'function', 'placeholder']);
const MEANT: ReadonlyMap<string, string> = new Map([
  ['model', 'assistant'],
  ['ai', 'assistant'],
  ['bot', 'assistant'],
  ['human', 'user'],
  ['instruction', 'system'],
]);

export const messageRole = defineRule({
  id: 'schema/message-role',
  severity: 'error',
  summary: 'Every message has a role that models know.',
  details:
    'Roles are `system`, `user`, `assistant`, `developer`, `tool`, `function` and, for a list of messages that the caller supplies, `placeholder`. Providers refuse a request with any other.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n  - {role: user, content: Hello.}\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmessages:\n  - {role: usr, content: Hello.}\n' },
  applies: ({ messages }) => messages?.some(({ role }) => !ROLES.has(role)) === true,
  *check(prompt) {
    for (const [at, { role }] of (prompt.messages ?? []).entries()) {
      if (ROLES.has(role)) continue;
      const meant = MEANT.get(role.toLowerCase());
      yield {
        at: { kind: 'node', source: prompt.source, path: messagePath(prompt, at, 'role') },
        message: `\`${role}\` is no role of a message.${meant ? ` Did you mean \`${meant}\`?` : didYouMean(role, ROLES)}`,
        hint: 'Use system, user or assistant.',
      };
    }
  },
});
