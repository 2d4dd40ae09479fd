import { describe, expect, it } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { aModelServer, type ModelServer } from '../scenarios/a-model-server.ts';
import { aPullRequest, type PullRequest, push } from './a-pull-request.ts';
import { pullRequestEvent } from './events.ts';
import { githubStandIn, TOKENS } from './github-stand-in.ts';
import { runAction } from './run-action.ts';

const PROMPT =
  'name: greet\ndescription: Greets.\nmodel: openai/gpt-4.1-mini\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const SHORTER = { 'prompts/greet.prompt.yaml': PROMPT.replace('Greet {{', 'Greet shortly {{') };
const CASE_FILE = 'prompts/greet.eval.yaml';
/** Of ten people one is greeted wrongly by the server below. */
const cases = (settings: string) =>
  `version: 1\n${settings}\ntests:\n${Array.from({ length: 10 }, (_, n) => `  - {id: c${n}, vars: {name: N${n}}, assert: [{type: contains, value: Hello N${n}}]}\n`).join('')}`;
const FILES = { 'prompts/greet.prompt.yaml': PROMPT, 'promptops.config.yaml': 'format: 1\n' };

const greets = (wrong: readonly string[]) =>
  aModelServer(({ messages }) => {
    const name = /N\d/.exec(messages.at(-1)?.content ?? '')?.[0] ?? '';
    return wrong.includes(name) ? `Who is ${name}?` : `Hello ${name}!`;
  });

const github = await githubStandIn();

const check = (
  { cwd, head, base }: PullRequest,
  { env = {} }: Partial<ModelServer>,
  of: { from?: string; event?: string; inputs?: Record<string, string>; token?: string } = {},
) =>
  runAction({
    cwd,
    event: of.event ?? 'pull_request',
    payload: pullRequestEvent(head, base, of.from),
    inputs: of.inputs ?? {},
    env: { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic', GITHUB_API_URL: github.url, GITHUB_TOKEN: of.token ?? TOKENS.write, ...env },
  });

describe('the evaluation in a pull request', () => {
  it('fails the job below its gate, says which cases, and passes when they are mended', async () => {
    github.comments.splice(0);
    const request = aPullRequest(SHORTER, { ...FILES, [CASE_FILE]: cases('gate: ["pass_rate >= 1"]') });
    const failed = await check(request, await greets(['N3']));
    expect(failed).toMatchObject({ code: 1, outputs: { result: 'failed', verdict: 'fail', 'pass-rate': '0.9', errors: '0' } });
    expect(failed.log).toContain('::error::promptops check: failed');
    expect(github.comments[0]?.body).toMatch(/❌[\s\S]*Cases of [\s\S]*c3[\s\S]*Who is N3/);
    expect(failed.summary).toContain('c3');
    const passed = await check(
      push(request, { 'prompts/greet.prompt.yaml': PROMPT.replace('Greet {{', 'Kindly greet {{') }),
      await greets([]),
    );
    expect(passed).toMatchObject({ code: 0, outputs: { result: 'passed', verdict: 'pass', 'pass-rate': '1' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('✅');
  });

  it.each([
    ['asks for less', 'gate: ["pass_rate >= 0.5"]'],
    ['asks for nothing', 'gate: []'],
    ['asks somebody else', 'gate: ["pass_rate >= 1"]\nproviders: [echo]'],
  ])('is decided by the gate of main, where the pull request %s', async (_what, settings) => {
    const request = aPullRequest(
      { ...SHORTER, [CASE_FILE]: cases(settings) },
      { ...FILES, [CASE_FILE]: cases('gate: ["pass_rate >= 1"]') },
    );
    const server = await greets(['N3']);
    expect(await check(request, server)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(server.requests).toHaveLength(10);
  });

  it('is decided by the gate of the alias too, where the cases are new', async () => {
    const request = aPullRequest({ ...SHORTER, [CASE_FILE]: cases('gate: []') });
    expect(await check(request, await greets(['N3', 'N4']))).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'pass-rate': '0.8' } });
  });

  it('says so where the cases are taken away', async () => {
    const request = aPullRequest({ ...SHORTER, [CASE_FILE]: undefined }, { ...FILES, [CASE_FILE]: cases('gate: ["pass_rate >= 1"]') });
    const server = await greets([]);
    const lenient = await check(request, server);
    expect(lenient).toMatchObject({ code: 0, outputs: { result: 'passed', verdict: 'not-run', 'pass-rate': '' } });
    expect(lenient.summary).toContain('takes away the cases of greet');
    expect(await check(request, server, { inputs: { 'require-eval': 'true' } })).toMatchObject({
      code: 1,
      outputs: { result: 'undecided' },
    });
  });
});

describe('the evaluation of a fork', () => {
  const request = aPullRequest(SHORTER, { ...FILES, [CASE_FILE]: cases('gate: ["pass_rate >= 1"]') });
  const fork = { from: 'x/r', token: TOKENS.read };

  it('asks nobody: without recorded answers it is not run, and lint and plan decide', async () => {
    const server = await greets([]);
    const run = await check(request, server, fork);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'passed', verdict: 'not-run', 'pass-rate': '', changed: '["greet"]' } });
    expect(run.summary).toMatch(/not run/i);
    expect(server.requests).toEqual([]);
    const strict = await check(request, server, { ...fork, inputs: { 'require-eval': 'true' } });
    expect(strict).toMatchObject({ code: 1, outputs: { result: 'undecided', verdict: 'not-run' } });
  });

  it('replays what its author recorded', async () => {
    const before = aPullRequest(SHORTER, { ...FILES, [CASE_FILE]: cases('gate: ["pass_rate >= 1"]') });
    const server = await greets(['N3']);
    await runCli(['eval', '--record', '--no-gate'], { cwd: before.cwd, env: server.env });
    expect(server.requests).toHaveLength(10);
    const recorded = push(before, {});
    const run = await check(recorded, server, fork);
    expect(run).toMatchObject({ code: 1, outputs: { result: 'failed', verdict: 'fail', 'pass-rate': '0.9' } });
    expect(server.requests).toHaveLength(10);
  });

  it('does not happen at all where the run has our secrets', async () => {
    const server = await greets([]);
    const run = await check(request, server, { from: 'x/r', event: 'pull_request_target' });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'not-run' } });
    expect(run.summary).toMatch(/not run\*\*: .*has our secrets/);
    expect(server.requests).toEqual([]);
  });
});
