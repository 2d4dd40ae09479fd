import type { Message, Prompt } from '../../../prompt/model.ts';
import type { Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { messagePath } from './message-path.ts';

export const messageOrder = defineRule({
  id: 'schema/message-order',
  severity: 'warning',
  summary: 'System messages come first, and the answer of a tool follows its call.',
  details:
    'Several providers refuse or reorder a system message that comes after the conversation has begun, and all of them refuse a `tool` message without the `assistant` message that called the tool.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: system, content: Be kind.}\n  - {role: user, content: Hello.}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: greets\nmessages:\n  - {role: user, content: Hello.}\n  - {role: system, content: Be kind.}\n',
  },
  applies: ({ messages }) => messages?.some(mayStandWrong) === true,
  *check(prompt) {
    const { messages = [] } = prompt;
    if (messages.length < 2) return;
    let begun = false;
    let called = false;
    for (const [at, message] of messages.entries()) {
      const { role } = message;
      if (role === 'placeholder') called = true;
      else if (role === 'system' || role === 'developer') {
        if (begun) yield report(prompt, at, `A \`${role}\` message comes after the conversation has begun.`, 'Move it to the front.');
      } else {
        if (role === 'tool' && !called)
          yield report(
            prompt,
            at,
            'A `tool` message follows no call of a tool.',
            'Put the `assistant` message with its `tool_calls` before it.',
          );
        begun = true;
        called ||= callsTool(message);
      }
    }
  },
});

/** A system message that is not the first, or the answer of a tool. */
function mayStandWrong({ role }: Message, at: number): boolean {
  return role === 'tool' || (at > 0 && (role === 'system' || role === 'developer'));
}

function callsTool(message: Message): boolean {
  return message.role === 'assistant' && message.tool_calls !== undefined;
}

function report(prompt: Prompt, at: number, message: string, hint: string): Report {
  const part = prompt.parts.find(({ path }) => path[0] === 'messages' && path[1] === at);
  if (part?.origin.kind === 'body') return { at: { kind: 'text', part, start: 0, end: 0 }, message, hint };
  return { at: { kind: 'node', source: prompt.source, path: messagePath(prompt, at, 'role') }, message, hint };
}
