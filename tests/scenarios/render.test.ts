import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

const CHAT = `name: chat
messages:
  - {role: system, content: "Be {{tone}}."}
  - {role: user, content: "{{question}}"}
variables:
  - {name: tone, default: kind}
  - {name: question}
`;
const files = { 'prompts/chat.prompt.yaml': CHAT, 'values.yaml': 'question: "From a file: {{tone}}"\n' };

describe('promptops render', () => {
  it('prints what the model would get', async () => {
    const { code, stdout, stderr } = await runCli(['render', 'prompts/chat.prompt.yaml', '--var', 'question=a=b'], {
      cwd: folderWith(files),
    });
    expect([code, stdout, stderr]).toEqual([0, 'system:\nBe kind.\n\nuser:\na=b\n', '']);
  });

  it('takes values from a file, from standard input, and lets --var win', async () => {
    const cwd = folderWith(files);
    const argv = ['render', 'prompts/chat.prompt.yaml', '--message', '2'];
    expect((await runCli([...argv, '--vars', 'values.yaml'], { cwd })).stdout).toBe('From a file: {{tone}}\n');
    expect((await runCli([...argv, '--vars', '-'], { cwd, stdin: '{"question": "Why?"}' })).stdout).toBe('Why?\n');
    expect((await runCli([...argv, '--vars', 'values.yaml', '--var', 'question=Mine'], { cwd })).stdout).toBe('Mine\n');
  });

  it('reads the prompt from standard input under a given name', async () => {
    const argv = ['render', '-', '--stdin-filename', 'prompts/x.txt', '--var', 'a=1'];
    expect((await runCli(argv, { cwd: folderWith(files), stdin: 'A is {{a}}' })).stdout).toBe('A is 1\n');
  });

  it('gives machines one object', async () => {
    const { stdout } = await runCli(['render', 'prompts/chat.prompt.yaml', '--var', 'question=q', '--var', 'tonee=x', '--format', 'json'], {
      cwd: folderWith(files),
    });
    expect(JSON.parse(stdout)).toEqual({
      format: 1,
      command: 'render',
      ok: true,
      name: 'chat',
      file: 'prompts/chat.prompt.yaml',
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'q' },
      ],
      warnings: ['`tonee` is no variable of chat. Did you mean `tone`?'],
    });
  });

  it.each([
    ['missing variables', ['prompts/chat.prompt.yaml'], 1, '`question`'],
    ['a message that is not there', ['prompts/chat.prompt.yaml', '--var', 'question=q', '--message', '3'], 2, 'no message 3'],
    ['a message number that is none', ['prompts/chat.prompt.yaml', '--message', '0'], 2, 'count from 1'],
    ['a value without a name', ['prompts/chat.prompt.yaml', '--var', '=x'], 2, 'name=value'],
    ['a missing file of values', ['prompts/chat.prompt.yaml', '--vars', 'no.yaml'], 2, 'not there'],
    ['values outside of the workspace', ['prompts/chat.prompt.yaml', '--vars', '../../no.yaml'], 2, 'outside'],
    ['values that are a list', ['prompts/chat.prompt.yaml', '--vars', '-'], 1, 'no mapping'],
    ['a missing prompt file', ['prompts/no.prompt.yaml'], 2, 'no.prompt.yaml'],
    ['standard input without a name', ['-'], 2, '--stdin-filename'],
    ['standard input twice', ['-', '--vars', '-'], 2, 'both'],
  ])('says what is wrong with %s', async (_, argv, exit, words) => {
    const { code, stdout, stderr } = await runCli(['render', ...argv], { cwd: folderWith({ '.git/HEAD': '', ...files }), stdin: '[1]' });
    expect(stderr).toContain(words);
    expect([code, stdout]).toEqual([exit, '']);
  });
});
