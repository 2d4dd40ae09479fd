import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from './a-model-server.ts';

const GREET = 'name: greet\nmodel: openai/gpt-4.1-mini\ntemplate: "Greet {{name}}"\nvariables: [{name: name, description: whom}]\n';
const CASES =
  'version: 1\ngate: ["pass_rate >= 0.75"]\ntests:\n  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n  - {id: bob, vars: {name: Bob}, assert: [{type: contains, value: Bob}]}\n';
const FILES = { '.git/HEAD': 'ref: refs/heads/main\n', 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': CASES };
const polite = ({ messages }: ModelServerRequest) => `Hello ${messages[0]?.content.replace('Greet ', '')}`;
/** A port where nobody listens. */
const NOBODY = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' };
const wait = ['--wait', '1s'];

describe('promptops eval and the tracking server', () => {
  it('at a desk nothing is logged, also where there is a server', async () => {
    const server = await aModelServer(polite);
    const run = await runCli(['eval', '--json'], { cwd: folderWith(FILES), env: { ...server.env, ...NOBODY } });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ logged: null });
  });

  it.each([
    ['in CI', [], { CI: 'true' }],
    ['when it is asked for', ['--log'], {}],
  ] as const)('%s a server that does not answer changes no verdict', async (_, flags, env) => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    const run = await runCli(['eval', ...flags, ...wait], { cwd, env: { ...server.env, ...NOBODY, ...env } });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('2/2 passed') });
    expect(run.stderr).toMatch(/^Not logged: .*did not answer/);
    expect(run.stderr).toContain('promptops eval push');
  });

  it('in CI without a server nothing is logged', async () => {
    const server = await aModelServer(polite);
    expect(await runCli(['eval'], { cwd: folderWith(FILES), env: { ...server.env, CI: 'true' } })).toMatchObject({ code: 0, stderr: '' });
  });

  it('`--no-log` keeps it here, also in CI', async () => {
    const server = await aModelServer(polite);
    const env = { ...server.env, ...NOBODY, CI: 'true' };
    expect(await runCli(['eval', '--no-log'], { cwd: folderWith(FILES), env })).toMatchObject({ code: 0, stderr: '' });
  });

  it('`--log required` ends with 3 where it is not logged, and with 1 where the gate failed', async () => {
    const [good, bad] = [await aModelServer(polite), await aModelServer(() => 'no')];
    const run = (server: typeof good) =>
      runCli(['eval', '--json', '--log', 'required', ...wait], { cwd: folderWith(FILES), env: { ...server.env, ...NOBODY } });
    const passed = await run(good);
    expect(passed.code).toBe(3);
    expect(misfits(passed.stdout)).toEqual([]);
    expect(JSON.parse(passed.stdout)).toMatchObject({
      ok: false,
      verdict: 'pass',
      logged: { error: { code: 'REGISTRY_UNREACHABLE', message: expect.stringContaining('did not answer') } },
    });
    const failed = await run(bad);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({ ok: false, verdict: 'fail' });
  });

  it('what is to be sent must be there', async () => {
    expect(await runCli(['eval', 'push'], { cwd: folderWith(FILES) })).toMatchObject({ code: 2 });
    expect(await runCli(['eval', 'push', 'nothing'], { cwd: folderWith(FILES) })).toMatchObject({ code: 2 });
  });
});

describeWith('sqlite', withoutSqlite(), () => {
  it('is logged in the embedded registry, and sent again it is there once', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    const first = await runCli(['eval', '--log', '--json'], { cwd, env: server.env });
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/^Logged greet in llmops-prompts: 2 answers, run [0-9a-f]{32}\n$/);
    const { id, logged } = JSON.parse(first.stdout);
    expect(misfits(first.stdout)).toEqual([]);
    expect(logged).toEqual({
      experiment: 'llmops-prompts',
      runs: [{ prompt: 'greet', arm: 'greet', runId: expect.stringMatching(/^[0-9a-f]{32}$/), url: null, traces: 2, known: false }],
      warnings: [],
    });
    expect(first.stderr).toContain(logged.runs[0].runId);
    const again = await runCli(['eval', 'push', id], { cwd });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/is there already, run [0-9a-f]{32}/);
    expect((await runCli(['eval', 'push'], { cwd })).stdout).toBe(again.stdout);
  });

  it('can be sent when the server is back', async () => {
    const server = await aModelServer(polite);
    const cwd = folderWith(FILES);
    await runCli(['eval', '--log', ...wait], { cwd, env: { ...server.env, ...NOBODY } });
    const pushed = await runCli(['eval', 'push'], { cwd });
    expect(pushed).toMatchObject({ code: 0, stdout: expect.stringContaining('2 answers') });
  });

  it('people say in MLflow what they think, and a judge is compared with them', async () => {
    const judged = ({ model, ...asked }: ModelServerRequest) =>
      model === 'judge-1' ? JSON.stringify({ reason: 'By its tone.', pass: true }) : polite({ model, ...asked });
    const server = await aModelServer(judged);
    const cases = CASES.replaceAll('{type: contains,', '{type: llm-rubric, value: kind, metric: tone}, {type: contains,').replace(
      'version: 1\n',
      'version: 1\njudge: {provider: "openai:judge-1"}\n',
    );
    const cwd = folderWith({ ...FILES, 'prompts/greet.eval.yaml': cases });
    const run = (...argv: readonly string[]) => runCli(argv, { cwd, env: server.env });
    expect(await run('judge', 'calibrate', 'labels.jsonl', '--from-mlflow', 'tone')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nobody has said anything of `tone`'),
    });
    const { prompts, id } = JSON.parse((await run('eval', '--log', '--json')).stdout);
    const verdicts = ['ann', 'bob'].map((name) => ({ prompt: 'greet', hash: prompts[0].hash, case: name, verdict: 'approve' }));
    writeFileSync(join(cwd, 'verdicts.json'), JSON.stringify({ format: 1, evaluation: id, reviewer: 'Ada', verdicts }));
    const imported = await run('review', 'import', 'verdicts.json', '--metric', 'tone', '--json');
    expect(misfits(imported.stdout)).toEqual([]);
    expect(JSON.parse(imported.stdout)).toMatchObject({ recorded: 2 });
    expect(JSON.parse((await run('review', 'import', 'verdicts.json', '--metric', 'tone', '--json')).stdout)).toMatchObject({
      recorded: 0,
    });
    const asked = server.requests.length;
    const calibrated = await run('judge', 'calibrate', 'labels.jsonl', '--from-mlflow', 'tone');
    expect(calibrated.stderr).toContain('labels.jsonl: 2 new, 0 changed, 0 known already');
    expect(calibrated.stdout).toContain('tone');
    expect(server.requests).toHaveLength(asked);
    expect((await run('judge', 'calibrate', 'labels.jsonl', '--from-mlflow', 'tone')).stderr).toContain('0 new, 0 changed, 2 known');
  });
});
