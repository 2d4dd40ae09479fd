import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { execModel } from '../../../src/adapters/model/exec.ts';
import type { AskOptions, ModelRequest } from '../../../src/ports/model.ts';
import { scratchFolder } from '../../scratch.ts';

const ALLOWED = { PATH: process.env.PATH, PROMPTOPS_ALLOW_EXEC: '1' };
const request: ModelRequest = { model: 'x', messages: [{ role: 'user', content: 'Greet Zoë.' }], params: { temperature: 0 }, tools: [] };
const options: AskOptions = { signal: new AbortController().signal, timeoutMs: 20_000 };

/** A program in JavaScript: `input` is what it got on its stdin. */
const asking = (
  code: string,
  { env = ALLOWED as Record<string, string | undefined>, how = options, secrets = [] as readonly string[] } = {},
) => {
  const folder = scratchFolder({ 'bot.cjs': `const input = JSON.parse(require('fs').readFileSync(0, 'utf8')); ${code}` });
  const command = `"${process.execPath}" bot.cjs "two words" $HOME`;
  return execModel({ env, command, folder, secrets }).ask(request, how);
};
const print = (value: string) => `console.log(JSON.stringify(${value}))`;

describe('a command', () => {
  it('runs only where the environment allows it', async () => {
    for (const allowed of [undefined, '', '0', 'true'])
      expect(await asking(print("'ran'"), { env: { ...ALLOWED, PROMPTOPS_ALLOW_EXEC: allowed } })).toMatchObject({
        problem: 'denied',
        message: expect.stringContaining('PROMPTOPS_ALLOW_EXEC=1'),
      });
  });

  it('gets the request as JSON and answers with JSON', async () => {
    expect(await asking(print('{ text: input.messages[0].content + input.prompt + input.params.temperature }'))).toMatchObject({
      text: 'Greet Zoë.Greet Zoë.0',
      toolCalls: [],
      latencyMs: expect.any(Number),
    });
  });

  it('may answer with all that an answer has', async () => {
    const answer = {
      text: '',
      finishReason: 'tool_calls',
      toolCalls: [{ name: 'f', arguments: '{}' }],
      usage: { input: 3, output: 1 },
      model: 'mine',
    };
    expect(await asking(print(JSON.stringify(answer)))).toMatchObject(answer);
    expect(await asking(print("{ output: 'as promptfoo says' }"))).toMatchObject({ text: 'as promptfoo says' });
    expect(await asking(print("'only a text'"))).toMatchObject({ text: 'only a text' });
  });

  it('is no shell: words stay as they are', async () => {
    expect(await asking(print("process.argv.slice(2).join('|')"))).toMatchObject({ text: 'two words|$HOME' });
  });

  it.each([
    ['console.log("Hello")', 'malformed', 'did not print JSON'],
    ['console.log("{}")', 'malformed', 'no answer'],
    ['console.log(JSON.stringify({ text: "x", usage: 3 }))', 'malformed', 'no answer'],
    ['console.error("line\\nno luck"); process.exit(3)', 'rejected', 'ended with 3: no luck'],
    ['process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', 'rejected', 'ended with SIGTERM'],
  ])('%s', async (code, problem, message) => {
    expect(await asking(code)).toMatchObject({ problem, message: expect.stringContaining(message) });
  });

  it('that is not there ends it', async () => {
    const model = execModel({ env: ALLOWED, command: '/no/such/bot', folder: '/', secrets: [] });
    expect(await model.ask(request, options)).toMatchObject({ problem: 'denied', message: expect.stringContaining('ENOENT') });
  });

  it('whose quotes do not fit is not started', async () => {
    const model = execModel({ env: ALLOWED, command: '/bin/sh "', folder: '/', secrets: [] });
    expect(await model.ask(request, options)).toMatchObject({ problem: 'denied', message: expect.stringContaining('quote') });
  });

  it('that reads nothing may answer all the same', async () => {
    const model = execModel({ env: ALLOWED, command: `"${process.execPath}" -e "console.log('1');"`, folder: '/', secrets: [] });
    expect(await model.ask({ ...request, params: { long: 'x'.repeat(1_000_000) } }, options)).toMatchObject({ problem: 'malformed' });
  });

  it('what it says of a secret is not repeated', async () => {
    const said = await asking('console.error("key is abcdefgh12"); process.exit(1)', { secrets: ['abcdefgh12'] });
    expect(said).toMatchObject({ message: 'exec: The command ended with 1: key is ***' });
  });
});

describe('a command that does not end', () => {
  /** Starts a child of its own, writes both numbers, and waits. */
  const lasting = (folder: string) => `
    const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    require('fs').writeFileSync(${JSON.stringify(join(folder, 'pids'))}, process.pid + ' ' + child.pid);
    setInterval(() => {}, 1000);`;
  const left = (folder: string) =>
    readFileSync(join(folder, 'pids'), 'utf8')
      .split(' ')
      .filter((pid) => !/^\s*$|Z/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout));

  it('is ended when its time is over, with all that it started', async () => {
    const folder = scratchFolder();
    expect(await asking(lasting(folder), { how: { ...options, timeoutMs: 1500 } })).toMatchObject({
      problem: 'busy',
      message: 'exec: The command did not end within 1.5 s.',
    });
    expect(left(folder)).toEqual([]);
  });

  it('is ended by an abort', async () => {
    await expect(asking('setInterval(() => {}, 1000)', { how: { ...options, signal: AbortSignal.timeout(500) } })).rejects.toThrow();
    await expect(asking('', { how: { ...options, signal: AbortSignal.abort(new Error('stopped')) } })).rejects.toThrow('stopped');
  });
});
