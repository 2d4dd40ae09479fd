import { describe, expect, it } from '@jest/globals';
import { messagesOf } from '../../../../messages-of.ts';

const chat = (...messages: string[]) => `name: a\nmessages:\n${messages.map((message) => `  - {${message}}\n`).join('')}`;

describe('schema/message-role', () => {
  it.each([
    ['role: User', []],
    ['role: developer', []],
    ['role: sytem', ['3: `sytem` is no role of a message. Did you mean `system`?']],
    ['role: model', ['3: `model` is no role of a message. Did you mean `assistant`?']],
    ['role: Human', ['3: `Human` is no role of a message. Did you mean `user`?']],
    ['role: narrator', ['3: `narrator` is no role of a message.']],
  ])('%s', async (role, expected) => {
    expect(await messagesOf('schema/message-role', chat(`${role}, content: a`))).toEqual(expected);
  });

  it('points at the role, also behind a message without text', async () => {
    const text = chat('role: user, content: a', 'placeholder: history', 'role: bot, content: b');
    expect(await messagesOf('schema/message-role', text)).toEqual(['5: `bot` is no role of a message. Did you mean `assistant`?']);
  });
});

describe('schema/message-order', () => {
  it.each([
    [['role: system, content: a', 'role: developer, content: b', 'role: user, content: c'], 0],
    [['role: user, content: a', 'role: system, content: b'], 1],
    [['role: user, content: a', 'role: assistant, content: b', 'role: user, content: c'], 0],
    [['role: user, content: a', 'role: tool, content: b'], 1],
    [['role: user, content: a', 'role: assistant, tool_calls: [{id: x}]', 'role: tool, content: b'], 0],
    [['placeholder: history', 'role: tool, content: b'], 0],
    [['placeholder: history', 'role: system, content: b'], 0],
  ])('%j: %d', async (messages, count) => {
    expect(await messagesOf('schema/message-order', chat(...messages))).toHaveLength(count);
  });
});

describe('schema/empty-message', () => {
  it.each([
    [['role: system, content: "  "', 'role: user, content: a'], ['3: The `system` message is empty.']],
    [['role: system, content: a', 'placeholder: history'], []],
    [['role: system, content: ""', 'role: user, content: ""'], []],
  ])('%j', async (messages, expected) => {
    expect(await messagesOf('schema/empty-message', chat(...messages))).toEqual(expected);
  });
});

describe('schema/missing-text', () => {
  it.each([
    ['name: a\nmessages: []\n', 'prompts/a.prompt.yaml', 1],
    ['name: a\ntemplate: "\\n  "\n', 'prompts/a.prompt.yaml', 1],
    [chat('role: user, content: ""', 'role: user, content: " "'), 'prompts/a.prompt.yaml', 1],
    [chat('placeholder: history'), 'prompts/a.prompt.yaml', 0],
    ['', 'prompts/a.jinja2', 1],
    ['---\nname: a\n---\n', 'prompts/a.md', 1],
    ['x', 'prompts/a.jinja2', 0],
  ])('%j in %s: %d', async (text, file, count) => {
    expect(await messagesOf('schema/missing-text', text, file)).toHaveLength(count);
  });
});
