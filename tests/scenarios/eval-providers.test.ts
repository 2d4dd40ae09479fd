import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answersAs, KEY, VENDORS, type Vendor } from '../adapters/model/vendors.ts';
import { type FaultProxy, faultProxy, type Reply, type Seen } from '../fault-proxy.ts';
import { folderWith, runCli } from '../run-cli.ts';

const OPENAI: Vendor = VENDORS[0]!;
const PROMPT = `name: greet
description: Greets
model: openai/gpt-4.1-mini
modelParameters:
  temperature: 0
  maxTokens: 50
template: Greet {{name}}.
`;
const CASES = `version: 1
gate: [pass_rate >= 0.9]
tests:
  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Hello}]}
  - {id: bob, vars: {name: Bob}, assert: [{type: contains, value: Hello}]}
  - {id: zoe, vars: {name: Zoë}, assert: [{type: contains, value: Hello}]}
`;

const servers: FaultProxy[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
const serving = async (answer: (request: Seen) => Reply = answersAs(OPENAI)): Promise<FaultProxy> => {
  const server = await faultProxy(answer);
  servers.push(server);
  return server;
};

const project = () => folderWith({ 'prompts/greet.prompt.yaml': PROMPT, 'prompts/greet.eval.yaml': CASES });

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

describe('eval asks a provider', () => {
  it('once for each case; the second time everything is at hand, and the key is nowhere', async () => {
    const server = await serving();
    const cwd = project();
    const env = OPENAI.env(server.uri, KEY);
    const report = join(cwd, 'report.json');
    const first = await runCli(['eval', '--verbose', '--format', 'json'], { cwd, env });
    writeFileSync(report, first.stdout);
    expect({ code: first.code, requests: server.seen.length }).toEqual({ code: 0, requests: 3 });
    const second = await runCli(['eval'], { cwd, env });
    expect({ code: second.code, requests: server.seen.length }).toEqual({ code: 0, requests: 3 });
    const written = filesBelow(cwd);
    expect(written.some((file) => file.includes('.promptops/cache/'))).toBe(true);
    expect(written.filter((file) => readFileSync(file, 'utf8').includes(KEY))).toEqual([]);
    expect(first.stdout + first.stderr + second.stdout + second.stderr).not.toContain(KEY);
  });

  it('a wrong key costs one request, and is in no word of it', async () => {
    const server = await serving(() => OPENAI.wrongKey);
    const cwd = project();
    const { code, stdout, stderr } = await runCli(['eval', '--verbose'], { cwd, env: OPENAI.env(server.uri, KEY) });
    expect({ code, requests: server.seen.length }).toEqual({ code: 3, requests: 1 });
    expect(stdout + stderr).toContain('401');
    expect(stdout + stderr).not.toContain(KEY);
    expect(filesBelow(cwd).filter((file) => readFileSync(file, 'utf8').includes(KEY))).toEqual([]);
  });

  it('a key that an answer quotes is in no output and in no file', async () => {
    const server = await serving(() => ({
      body: { choices: [{ message: { role: 'assistant', content: `Hello ${KEY}` }, finish_reason: 'stop' }] },
    }));
    const cwd = project();
    const formats = ['json=r.json', 'junit=r.xml', 'markdown=r.md', 'html=r.html', 'text'].flatMap((format) => ['--format', format]);
    const { stdout, stderr } = await runCli(['eval', '--verbose', '--record', ...formats], { cwd, env: OPENAI.env(server.uri, KEY) });
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toContain('Hello ***');
    expect(stdout + stderr).not.toContain(KEY);
    expect(filesBelow(cwd).filter((file) => readFileSync(file, 'utf8').includes(KEY))).toEqual([]);
  });

  it('without a key nothing is sent, and it says what to set', async () => {
    const { code, stdout, stderr } = await runCli(['eval'], { cwd: project(), env: {} });
    expect(code).toBe(3);
    expect(stdout + stderr).toContain('OPENAI_API_KEY');
  });
});

describe('a cassette', () => {
  it('answers without a key and without a network, until the prompt changes', async () => {
    const server = await serving();
    const cwd = project();
    expect(await runCli(['eval', '--record'], { cwd, env: OPENAI.env(server.uri, KEY) })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'prompts/greet.cassette.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4);
    rmSync(join(cwd, '.promptops'), { recursive: true });

    const env = { OPENAI_BASE_URL: `${server.uri}/v1` };
    const replayed = await runCli(['eval', '--provider', 'cassette'], { cwd, env });
    expect({ code: replayed.code, requests: server.seen.length }).toEqual({ code: 0, requests: 3 });

    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT.replace('Greet {{', 'Please greet {{'));
    const changed = await runCli(['eval', '--provider', 'cassette'], { cwd, env });
    expect({ code: changed.code, requests: server.seen.length }).toEqual({ code: 3, requests: 3 });
    expect(changed.stdout + changed.stderr).toContain('no recorded answer fits');
  });
});

describe('--record --prune', () => {
  const lines = (cwd: string) => readFileSync(join(cwd, 'prompts/greet.cassette.jsonl'), 'utf8').trimEnd().split('\n').length - 1;
  const recorded = async () => {
    const server = await serving();
    const cwd = project();
    const env = OPENAI.env(server.uri, KEY);
    await runCli(['eval', '--record'], { cwd, env });
    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT.replace('Greet {{', 'Please greet {{'));
    return { cwd, env };
  };

  it('takes out the answers that nobody asks for any more', async () => {
    const { cwd, env } = await recorded();
    await runCli(['eval', '--record'], { cwd, env });
    expect(lines(cwd)).toBe(6);
    const { code, stdout } = await runCli(['eval', '--record', '--prune'], { cwd, env });
    expect({ code, lines: lines(cwd) }).toEqual({ code: 0, lines: 3 });
    expect(stdout).toContain('3 answers that nobody asks for any more were taken out of prompts/greet.cassette.jsonl.');
  });

  it('is what it takes to lose a line that nobody can read', async () => {
    const { cwd, env } = await recorded();
    appendFileSync(join(cwd, 'prompts/greet.cassette.jsonl'), '<<<<<<< ours\n');
    const kept = await runCli(['eval', '--record'], { cwd, env });
    expect({ code: kept.code, lines: lines(cwd) }).toEqual({ code: 0, lines: 7 });
    expect(kept.stdout).toContain('prompts/greet.cassette.jsonl has lines that are no answer (5)');
    await runCli(['eval', '--record', '--prune'], { cwd, env });
    expect(lines(cwd)).toBe(3);
  });

  it('takes out nothing when not everything was measured', async () => {
    const { cwd, env } = await recorded();
    const { stdout } = await runCli(['eval', '--record', '--prune', '--budget-calls', '1'], { cwd, env });
    expect(lines(cwd)).toBe(4);
    expect(stdout).toContain('Nothing was taken out of prompts/greet.cassette.jsonl');
  });

  it.each([
    [['--prune'], 'goes with `--record`'],
    [['--record', '--prune', '--case', 'ann'], '`--case` leaves out'],
  ])('%j is refused', async (args, problem) => {
    const { code, stderr } = await runCli(['eval', ...args], { cwd: project(), env: {} });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(problem) });
  });
});

describe('an address in a case file', () => {
  const asking = (url: string, hosts: string) => {
    const cwd = project();
    writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), CASES.replace('version: 1', `version: 1\nproviders: ["${url}"]`));
    writeFileSync(join(cwd, 'promptops.config.yaml'), `format: 1\nhosts: ${hosts}\n`);
    return runCli(['eval', '--no-gate'], { cwd, env: {} });
  };

  it.each(['', 'http:'])('is asked where the configuration lists its host, and only there: `%shttp://…`', async (prefix) => {
    const server = await serving(() => ({ body: { said: { text: 'Hello' } } }));
    const refused = await asking(`${prefix}${server.uri}/ask#/said/text`, '[bot.example.org]');
    expect(server.seen).toHaveLength(0);
    expect(refused.code).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('hosts: [127.0.0.1]');
    expect(await asking(`${prefix}${server.uri}/ask#/said/text`, '[127.0.0.1]')).toMatchObject({ code: 0 });
    expect(server.seen).toHaveLength(3);
  });
});
