import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { misfits } from '../misfits.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from './a-model-server.ts';
import { aRepository, commit, git } from './a-repository.ts';

const GREET = 'name: greet\nmodel: openai/gpt-4.1-mini\ntemplate: "Greet {{name}}"\nvariables: [{name: name, description: whom}]\n';
const names = ['Ann', 'Bob', 'Cy', 'Di'];
const casesOf = (wanted: readonly string[], rest = 'gate: ["pass_rate >= 0.75"]') =>
  `version: 1\n${rest}\ntests:\n${wanted.map((name) => `  - {id: ${name.toLowerCase()}, vars: {name: ${name}}, tags: [${name.length === 3 ? 'long' : 'short'}], assert: [{type: contains, value: "${name}"}]}`).join('\n')}\n`;
const FILES = { '.git/HEAD': 'ref: refs/heads/main\n', 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': casesOf(names) };
const polite = ({ messages }: ModelServerRequest) => `Hello ${messages[0]?.content.replace('Greet ', '')}`;

describe('promptops eval', () => {
  it('asks, grades, decides, and ends with 0 where the gate passed', async () => {
    const server = await aModelServer(polite);
    const { code, stdout, stderr } = await runCli(['eval'], { cwd: folderWith(FILES), env: server.env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('4/4 passed');
    expect(stdout).toContain('Again: promptops eval');
    expect(server.requests.map(({ messages }) => messages[0]?.content).sort()).toEqual(names.map((name) => `Greet ${name}`));
  });

  it('ends with 1, or what was asked for, where it failed', async () => {
    const server = await aModelServer(() => 'no');
    const cwd = folderWith(FILES);
    expect(await runCli(['eval'], { cwd, env: server.env })).toMatchObject({ code: 1, stderr: '' });
    expect(await runCli(['eval', '--fail-exit-code', '100'], { cwd, env: server.env })).toMatchObject({ code: 100 });
    expect(await runCli(['eval', '--no-gate'], { cwd, env: server.env })).toMatchObject({ code: 0 });
  });

  it('ends with 3 where it could not be decided, also without a gate', async () => {
    const server = await aModelServer(() => ({ status: 401 }));
    const cwd = folderWith(FILES);
    expect(await runCli(['eval'], { cwd, env: server.env })).toMatchObject({ code: 3 });
    expect(await runCli(['eval', '--no-gate'], { cwd, env: server.env })).toMatchObject({ code: 3 });
    expect(server.requests).toHaveLength(2);
    expect((await runCli(['eval'], { cwd, env: server.env })).stdout).toContain('`--cache replay` takes recorded answers');
  });

  it('prints one object for machines, and nothing beside it', async () => {
    const server = await aModelServer(polite);
    const { stdout, stderr } = await runCli(['eval', '--json'], { cwd: folderWith(FILES), env: server.env });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      command: 'eval',
      ok: true,
      verdict: 'pass',
      calls: 4,
      prompts: [{ name: 'greet', passed: 4, failed: 0, total: 4, passRate: 1, provider: 'openai:gpt-4.1-mini', gateFrom: 'the case file' }],
    });
  });

  it('writes several reports at once', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    const { code, stdout } = await runCli(['eval', '--format', 'text', '--format', 'junit=eval.xml', '--format', 'json=out/eval.json'], {
      cwd,
      env: server.env,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('4/4 passed');
    expect(readFileSync(join(cwd, 'eval.xml'), 'utf8')).toContain('<testcase');
    expect(JSON.parse(readFileSync(join(cwd, 'out/eval.json'), 'utf8'))).toMatchObject({ verdict: 'pass' });
    expect(await runCli(['eval', '--format', 'text', '--format', 'json'], { cwd, env: server.env })).toMatchObject({
      code: 2,
      stdout: expect.any(String),
    });
  });

  it('asks nothing for what it has asked before, unless it is told to', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    await runCli(['eval'], { cwd, env: server.env });
    expect((await runCli(['eval', '--json'], { cwd, env: server.env })).stdout).toContain('"calls": 0');
    expect(server.requests).toHaveLength(4);
    await runCli(['eval', '--cache', 'refresh'], { cwd, env: server.env });
    expect(server.requests).toHaveLength(8);
  });

  it('replays what was recorded beside the cases without a key or a provider', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    expect(await runCli(['eval', '--record'], { cwd, env: server.env })).toMatchObject({ code: 0 });
    const cassette = readFileSync(join(cwd, 'prompts/greet.cassette.jsonl'), 'utf8');
    expect(cassette.trim().split('\n')).toHaveLength(5);
    expect(cassette).not.toContain('test-key');
    const { OPENAI_BASE_URL } = server.env;
    const elsewhere = folderWith({ ...FILES, 'prompts/greet.cassette.jsonl': cassette });
    expect(await runCli(['eval', '--cache', 'replay'], { cwd: elsewhere, env: { OPENAI_BASE_URL } })).toMatchObject({ code: 0 });
    const changed = folderWith({
      ...FILES,
      'prompts/greet.prompt.yaml': GREET.replace('Greet', 'Hail'),
      'prompts/greet.cassette.jsonl': cassette,
    });
    const { code, stdout } = await runCli(['eval', '--cache', 'replay', '--json'], { cwd: changed, env: { OPENAI_BASE_URL } });
    expect([code, JSON.parse(stdout).verdict]).toEqual([3, 'not-run']);
    expect(JSON.parse(stdout).prompts[0].cases[0].note).toMatch(/no recorded answer fits: .*Hail Ann/);
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    [
      ['--case', 'ann', '--case', 'd*'],
      ['ann', 'di'],
    ],
    [
      ['--tag', 'short'],
      ['cy', 'di'],
    ],
    [['prompts/greet.eval.yaml', '--case', 'bob'], ['bob']],
  ])('%j takes %j', async (args, ids) => {
    const server = await aModelServer(polite);
    const { stdout } = await runCli(['eval', ...args, '--json'], { cwd: folderWith(FILES), env: server.env });
    const [prompt] = JSON.parse(stdout).prompts;
    expect(prompt.cases.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(prompt.warnings.join(' ')).toContain('no evidence');
  });

  it('with --changed measures what a branch touches: prompts, cases, what they include', async () => {
    const server = await aModelServer(polite);
    const twin = { 'prompts/twin.prompt.yaml': GREET.replace('greet', 'twin'), 'prompts/twin.eval.yaml': casesOf(['Eve']) };
    const { '.git/HEAD': _head, ...files } = FILES;
    const cwd = aRepository({ ...files, ...twin });
    git(cwd, 'switch', '-q', '-c', 'branch');
    const run = async () => runCli(['eval', '--changed', '--json'], { cwd, env: { ...server.env, PATH: process.env.PATH } });
    const none = await run();
    expect(misfits(none.stdout)).toEqual([]);
    expect([none.code, JSON.parse(none.stdout)]).toEqual([0, { format: 1, command: 'eval', ok: true, verdict: 'not-run', prompts: [] }]);
    commit(cwd, { 'prompts/twin.eval.yaml': casesOf(['Eve', 'Max']) }, 'More cases');
    const { prompts, reproduce } = JSON.parse((await run()).stdout);
    expect(prompts.map(({ name }: { name: string }) => name)).toEqual(['twin']);
    expect(reproduce).toBe('promptops eval prompts/twin.prompt.yaml --cache replay');
  });

  it('measures models beside each other, and with echo what a template makes of its values', async () => {
    const server = await aModelServer(({ model, ...request }) => (model === 'gpt-4.1-mini' ? polite({ model, ...request }) : 'no'));
    const { code, stdout } = await runCli(['eval', '--models', 'openai:gpt-4.1,echo', '--json'], {
      cwd: folderWith(FILES),
      env: server.env,
    });
    const [prompt] = JSON.parse(stdout).prompts;
    expect([code, prompt.verdict, prompt.passed]).toEqual([0, 'pass', 4]);
    expect(prompt.others.map(({ provider, passed }: { provider: string; passed: number }) => [provider, passed])).toEqual([
      ['openai:gpt-4.1', 0],
      ['echo', 4],
    ]);
  });

  it('shows what it would ask and cost, without asking', async () => {
    const server = await aModelServer(polite);
    const { code, stdout } = await runCli(['eval', '--dry-run', '--repeat', '3'], { cwd: folderWith(FILES), env: server.env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/4 cases x 3 +12 calls/);
    expect(stdout).toMatch(/At most 12 calls, \$0\.\d+\. Nothing was asked\./);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['{type: contians, value: x}', '`contians`: there is no such assertion. Did you mean `contains`?'],
    ['{type: contians, value: "{{name}}"}', '`contians`: there is no such assertion.'],
    ['{type: levenshtein, value: x, treshold: 3}', '`levenshtein`: it has no key `treshold`. Did you mean `threshold`?'],
    ['{type: assert-set, assert: [{type: iconains, value: x}]}', '`iconains`: there is no such assertion.'],
  ])('of a case file with %s stops before anybody is asked', async (assertion, problem) => {
    const server = await aModelServer(() => 'Hello');
    const tests = `tests:\n  - vars: {name: Ann}\n    assert:\n      - ${assertion}\n`;
    const { code, stdout, stderr } = await runCli(['eval'], {
      cwd: folderWith({ ...FILES, 'prompts/greet.eval.yaml': tests }),
      env: server.env,
    });
    expect({ code, stdout, requests: server.requests }).toEqual({ code: 1, stdout: '', requests: [] });
    expect(stderr).toContain(`prompts/greet.eval.yaml:4:9: ${problem}`);
  });

  it.each([['--repeat'], ['--concurrency']])('does not take more than anybody means for %s', async (flag) => {
    const { code, stderr } = await runCli(['eval', flag, '1000000000'], { cwd: folderWith(FILES), env: {} });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('It takes a whole number from 1 to 100.') });
  });

  it('says which checks ask more than that, and counts no case that nothing can come of', async () => {
    const judged = 'assert: [{type: llm-rubric, value: friendly}, {type: counterfactual, value: {Ann: Bob}}]';
    const tests = `tests:\n  - {vars: {name: Ann}, ${judged}}\n  - {vars: {name: Bob}, assert: [{type: contains, value: Bob, weight: 0}]}\n`;
    const cwd = folderWith({ ...FILES, 'prompts/greet.eval.yaml': tests });
    const { stdout } = await runCli(['eval', '--dry-run'], { cwd, env: {} });
    expect(stdout).toMatch(
      /At most 1 calls, \$0\.\d+, and what 2 checks ask of a judge or of the model again, which is not in these figures\./,
    );
    const { stdout: json } = await runCli(['eval', '--dry-run', '--json'], { cwd, env: {} });
    expect(JSON.parse(json)).toMatchObject({ calls: 1, askingChecks: 2 });
  });

  it('shows what so many cases can show', async () => {
    const { code, stdout } = await runCli(['eval', '--sizing', '--gate', 'pass_rate >= 0.9', '--gate', 'no_regression vs @production'], {
      cwd: folderWith(FILES),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('greet  4 cases, gate of --gate');
    expect(stdout).toMatch(/^ +0 +29$/m);
    expect(stdout).toContain('the paired test cannot fire: it needs 5 net regressions');
  });

  it('keeps to a budget and says what was not asked', async () => {
    const server = await aModelServer(polite);
    const { code, stdout } = await runCli(['eval', '--budget-calls', '2'], { cwd: folderWith(FILES), env: server.env });
    expect([code, server.requests.length]).toEqual([3, 2]);
    expect(stdout).toContain('the budget of 2 calls is used up');
  });

  it('goes on with a larger budget, and with what failed outside', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    const first = await runCli(['eval', '--budget-calls', '2'], { cwd, env: server.env });
    expect(first.stderr).toMatch(/Go on with `promptops eval --resume \w+`/);
    expect(await runCli(['eval', '--resume', '--budget-calls', '10'], { cwd, env: server.env })).toMatchObject({ code: 0, stderr: '' });
    expect(server.requests).toHaveLength(4);
    const denied = await runCli(['eval', '--cache', 'refresh'], { cwd, env: {} });
    expect(denied).toMatchObject({ code: 3, stderr: expect.stringContaining('--resume') });
    expect(await runCli(['eval', '--resume'], { cwd, env: server.env })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('4/4 passed'),
    });
  });

  it('prints a finished evaluation again, in any format', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    const first = await runCli(['eval', '--json'], { cwd, env: server.env });
    const { id } = JSON.parse(first.stdout);
    expect(await runCli(['eval', 'show', '--json'], { cwd })).toEqual(first);
    expect((await runCli(['eval', 'show', id, '--format', 'markdown'], { cwd })).stdout).toContain('greet');
    expect(await runCli(['eval', 'show', 'nope'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no evaluation nope'),
    });
  });

  describe('Ctrl-C', () => {
    const interrupted = async (cwd: string, env: Readonly<Record<string, string>>, register: (handler: () => void) => void) =>
      runCli(['eval', '--concurrency', '1'], {
        cwd,
        env,
        onInterrupt: (handler) => {
          register(handler);
          return () => {};
        },
      });

    it('ends with 130 and the command that goes on, which asks only for the rest', async () => {
      let press = () => {};
      const server = await aModelServer((request, nth) => {
        if (nth === 1) press();
        return polite(request);
      });
      const cwd = folderWith(FILES);
      const { code, stdout, stderr } = await interrupted(cwd, server.env, (handler) => {
        press = handler;
      });
      expect(code).toBe(130);
      expect(stdout).toMatch(/2 not run/);
      const [, command = ''] = /Go on with `promptops (eval --resume \w+)`/.exec(stderr) ?? [];
      expect(await runCli(command.split(' '), { cwd, env: server.env })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('4/4 passed'),
      });
      expect(server.requests).toHaveLength(4);
    });

    it('is taken up without an id, as it was begun and not otherwise', async () => {
      let press = () => {};
      const server = await aModelServer((request) => {
        press();
        return polite(request);
      });
      const cwd = folderWith(FILES);
      await interrupted(cwd, server.env, (handler) => {
        press = handler;
      });
      press = () => {};
      expect(await runCli(['eval', '--resume', '--repeat', '3'], { cwd, env: server.env })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--repeat'),
      });
      expect(await runCli(['eval', '--resume'], { cwd, env: server.env })).toMatchObject({ code: 0 });
      expect(await runCli(['eval', '--resume'], { cwd, env: server.env })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('No evaluation was cut off here'),
      });
    });
  });

  describe('says what is wrong before it asks', () => {
    it.each([
      [['--provider', 'opnai:gpt'], 2, /opnai/],
      [['--gate', 'pass_rat >= 0.9'], 2, /pass_rat/],
      [['--gate', 'tone.mean >= 0.9'], 2, /No check is reported as `tone`/],
      [['--against', '@production'], 2, /no prompt greet|Node/],
      [['--case', 'anm'], 2, /No case is selected. Did you mean `ann`\?/],
      [['--tag', 'nope'], 2, /No case is selected/],
      [['--cache', 'sometimes'], 2, /sometimes/],
      [['--repeat', '0'], 2, /whole number from 1/],
      [['--resume', 'abc'], 2, /There is no evaluation abc/],
      [['--alias', 'prod'], 2, /no alias `prod`/],
      [['--format', 'jsn'], 2, /no format `jsn`.*Did you mean/],
      [['nowhere.yaml'], 2, /nowhere/],
    ] as const)('%j', async (args, exit, what) => {
      const server = await aModelServer(polite);
      const { code, stderr } = await runCli(['eval', ...args], { cwd: folderWith(FILES), env: server.env });
      expect(code).toBe(exit);
      expect(stderr).toMatch(what);
      expect(server.requests).toEqual([]);
    });

    it('of prompts without cases, and of case files with mistakes', async () => {
      const none = await runCli(['eval'], { cwd: folderWith({ 'prompts/greet.prompt.yaml': GREET }) });
      expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('greet.eval.yaml') });
      const twice = { ...FILES, 'prompts/greet.eval.yaml': casesOf(['Ann', 'Ann']) };
      const broken = await runCli(['eval'], { cwd: folderWith(twice) });
      expect(broken.code).toBe(1);
      expect(broken.stderr).toMatch(/prompts\/greet\.eval\.yaml:\d+:\d+/);
    });
  });

  it('leaves nothing behind that git would see', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    await runCli(['eval'], { cwd, env: server.env });
    for (const folder of ['cache', 'evals']) expect(readFileSync(join(cwd, '.promptops', folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(existsSync(join(cwd, 'prompts/greet.cassette.jsonl'))).toBe(false);
  });
});
