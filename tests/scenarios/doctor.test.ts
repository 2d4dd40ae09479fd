import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/commands/command.ts';
import { type FaultProxy, faultProxy, type Reply } from '../fault-proxy.ts';
import { folderWith, runCli } from '../run-cli.ts';

const repository = (files: Readonly<Record<string, string>>): string => {
  const cwd = folderWith(files);
  execFileSync('git', ['init', '-q'], { cwd });
  return cwd;
};
const checksOf = async (cwd: string, { env = {}, ...terminal }: Partial<Terminal> = {}) => {
  const { code, stdout } = await runCli(['doctor', '--json'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache'), ...env }, ...terminal });
  const { ok, checks } = JSON.parse(stdout);
  return { code, ok, of: (name: string) => checks.find((check: { name: string }) => check.name === name) };
};

describe('promptops doctor', () => {
  it('is content with a good set-up', async () => {
    const cwd = repository({ 'prompts/a.md': 'x', 'promptops.config.yaml': 'hosts: []\n' });
    const { code, stdout } = await runCli(['doctor'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') }, nodeVersion: '24.1.0' });
    expect(stdout.replaceAll(cwd, 'ROOT')).toMatchInlineSnapshot(`
"✓ node: Node.js 24.1.0
✓ git: a git repository at ROOT
✓ configuration: promptops.config.yaml is valid
✓ prompts: 1 prompt file
✓ embedded registry: node:sqlite is there
✓ registry: no address is set, so the embedded registry is used
✓ cache: ROOT/cache/promptops can be written
"
`);
    expect(code).toBe(0);
  });

  it('says what is wrong with the configuration and looks at everything else', async () => {
    const cwd = repository({ 'prompts/a.md': 'x', 'promptops.config.yaml': 'hosts: []\nlnt: 1\n' });
    const { code, ok, of } = await checksOf(cwd);
    expect([code, ok]).toEqual([1, false]);
    expect(of('configuration')).toMatchObject({
      status: 'error',
      message: 'promptops.config.yaml:2:1: There is no key `lnt`. Did you mean `lint`?',
    });
    expect(of('prompts')).toMatchObject({ status: 'ok', message: '1 prompt file' });
  });

  it('warns of no git and no prompts', async () => {
    const { code, of } = await checksOf(folderWith({}));
    expect(code).toBe(0);
    expect(of('git')).toMatchObject({ status: 'warning', message: 'This is not a git repository.', fix: expect.any(String) });
    expect(of('prompts')).toMatchObject({ status: 'warning', fix: expect.stringContaining('promptops init') });
  });

  it.each([
    ['18.0.0', 'error', 'warning'],
    ['20.18.9', 'error', 'warning'],
    ['20.19.0', 'ok', 'warning'],
    ['22.12.0', 'ok', 'warning'],
    ['22.13.0', 'ok', 'ok'],
    ['26.0.0', 'ok', 'ok'],
  ])('Node.js %s: %s, embedded registry %s', async (nodeVersion, node, embedded) => {
    const { of } = await checksOf(folderWith({}), { nodeVersion });
    expect([of('node').status, of('embedded registry').status]).toEqual([node, embedded]);
  });

  it('calls a store no server, and keeps its secrets', async () => {
    const env = { MLFLOW_TRACKING_URI: 'postgresql://me:secret@db/mlflow' };
    const store = (await checksOf(folderWith({}), { env })).of('registry');
    expect(store).toMatchObject({ status: 'error', fix: expect.stringContaining('env MLFLOW_TRACKING_URI') });
    expect(JSON.stringify(store)).not.toContain('secret');
  });

  it('warns of a cache folder that cannot be made', async () => {
    const cwd = folderWith({ file: '' });
    writeFileSync(join(cwd, 'cache'), '');
    const { of } = await checksOf(cwd);
    expect(of('cache')).toMatchObject({ status: 'warning', message: expect.stringMatching(/cannot be written \((?:ENOTDIR|EEXIST)\)/) });
  });
});

describe('promptops doctor and the providers of cases', () => {
  const PROMPT = 'model: openai/gpt-4o-mini\ntemplate: Greet {{name}}.\nvariables: [{name: name}]\n';
  const CASES = `judge: {provider: "anthropic:claude-haiku-4-5"}
tests:
  - {vars: {name: Ann}, assert: [{type: contains, value: Ann}, {type: llm-rubric, value: Kind, provider: "google:gemini-2.5-flash"}]}
`;
  const files = { 'prompts/greet.prompt.yaml': PROMPT, 'prompts/greet.eval.yaml': CASES };
  const providersOf = async (given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const { code, stdout } = await runCli(['doctor', '--json'], { cwd: folderWith(given), env: { XDG_CACHE_HOME: '/nowhere', ...env } });
    const checks = JSON.parse(stdout).checks.filter(({ name }: { name: string }) => name.startsWith('provider'));
    return { code, stdout, checks };
  };

  it('says which keys are missing: of the prompt, of the judge, of a check', async () => {
    const { code, checks } = await providersOf(files);
    expect(code).toBe(0);
    expect(checks).toMatchObject([
      { name: 'provider openai', status: 'warning', message: 'OPENAI_API_KEY is not set; cases ask openai:gpt-4o-mini.' },
      { name: 'provider anthropic', status: 'warning', message: expect.stringContaining('ANTHROPIC_API_KEY is not set') },
      { name: 'provider google', status: 'warning', message: expect.stringContaining('GEMINI_API_KEY is not set') },
    ]);
  });

  it('is content with keys, and shows none', async () => {
    const env = { OPENAI_API_KEY: 'sk-one-two-three', ANTHROPIC_API_KEY: 'four-five-six', GOOGLE_API_KEY: 'seven-eight' };
    const { stdout, checks } = await providersOf(files, env);
    expect(checks.map(({ status }: { status: string }) => status)).toEqual(['ok', 'ok', 'ok']);
    for (const key of Object.values(env)) expect(stdout).not.toContain(key);
  });

  it.each([
    ['nothing to say of prompts without cases', { 'prompts/greet.prompt.yaml': PROMPT }, []],
    ['nor of an echo', { ...files, 'prompts/greet.eval.yaml': 'providers: [echo]\ntests: [{vars: {name: Ann}}]\n' }, []],
    [
      'the judge of the configuration',
      {
        'prompts/greet.prompt.yaml': PROMPT,
        'prompts/greet.eval.yaml': 'providers: ["exec:./bot.sh"]\ntests: [{vars: {name: Ann}}]\n',
        'promptops.config.yaml': 'eval: {judge: "azure:ours"}\n',
      },
      ['PROMPTOPS_ALLOW_EXEC is not set; cases ask exec:./bot.sh.', 'AZURE_OPENAI_ENDPOINT is not set; cases ask azure:ours.'],
    ],
  ])('%s', async (_, given, messages) => {
    const { checks } = await providersOf(given as Readonly<Record<string, string>>);
    expect(checks.map(({ message }: { message: string }) => message)).toEqual(messages);
  });
});

describe('promptops doctor with a registry server', () => {
  const opened: FaultProxy[] = [];
  afterEach(async () => {
    for (const server of opened.splice(0)) await server.close();
  });

  const PROMPT = { name: 'greet', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] };
  const INCOMPLETE = { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Missing value' } };
  const FORBIDDEN = { status: 403, body: 'Permission denied' };
  const USUAL: Readonly<Record<string, Reply>> = {
    '/version': { body: '3.17.2' },
    '/api/2.0/mlflow/registered-models/search': { body: { registered_models: [PROMPT] } },
    '/api/2.0/mlflow/experiments/get-by-name': {
      body: { experiment: { experiment_id: '7', name: 'llmops-prompts', artifact_location: 'mlflow-artifacts:/7' } },
    },
    '/api/2.0/mlflow/registered-models/create': INCOMPLETE,
    '/api/2.0/mlflow/registered-models/set-tag': INCOMPLETE,
    '/api/2.0/mlflow/runs/create': INCOMPLETE,
  };
  const diagnosed = async (answers: Readonly<Record<string, Reply>>) => {
    const server = await faultProxy(({ path }) => answers[path] ?? USUAL[path] ?? { status: 404, body: '<html>' });
    opened.push(server);
    const env = { MLFLOW_TRACKING_URI: server.uri.replace('//', '//ana:secret@'), MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' };
    return { server, ...(await checksOf(folderWith({}), { env })) };
  };

  it('asks it, and writes nothing', async () => {
    const { server, code, of } = await diagnosed({});
    expect(code).toBe(0);
    expect(of('registry')).toEqual({ name: 'registry', status: 'ok', message: `${server.uri} answers (env MLFLOW_TRACKING_URI)` });
    expect(of('registry version')).toMatchObject({ status: 'ok', message: 'MLflow 3.17.2' });
    expect(of('registry permissions')).toMatchObject({
      status: 'ok',
      message: 'we may create prompts, change prompts that are there and record runs',
    });
    expect(of('artifact store')).toMatchObject({ status: 'ok' });
    expect(server.seen.filter(({ method }) => method !== 'GET').map(({ body }) => JSON.parse(body))).toEqual([
      {},
      { name: 'greet' },
      { experiment_id: '7', start_time: 'not a time' },
    ]);
  });

  it('that does not answer is an error, and nothing else about it is said', async () => {
    const gone = await faultProxy(() => ({}));
    await gone.close();
    const env = { MLFLOW_TRACKING_URI: gone.uri, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' };
    const { code, of } = await checksOf(folderWith({}), { env });
    expect(code).toBe(1);
    expect(of('registry')).toMatchObject({ status: 'error', message: expect.stringContaining('the connection was refused') });
    expect([of('registry version'), of('registry permissions'), of('artifact store')]).toEqual([undefined, undefined, undefined]);
  });

  it.each<[string, Reply, string]>([
    [
      'whose host check refuses us',
      { status: 403, body: 'Invalid Host header - possible DNS rebinding attack detected' },
      '--allowed-hosts 127.0.0.1:',
    ],
    ['that wants a login', { status: 401, body: '<h1>Unauthorized</h1>' }, 'MLFLOW_TRACKING_USERNAME'],
    ['that is a login page', { body: '<!doctype html>', headers: { 'Content-Type': 'text/html' } }, 'MLFLOW_TRACKING_URI'],
  ])('%s is an error with what to do', async (_what, reply, fix) => {
    const { code, of } = await diagnosed({ '/api/2.0/mlflow/registered-models/search': reply });
    expect(code).toBe(1);
    expect(of('registry')).toMatchObject({ status: 'error', fix: expect.stringContaining(fix) });
    expect(JSON.stringify(of('registry'))).not.toContain('secret');
  });

  it.each([
    ['3.10.0', 'ok'],
    ['3.10.0rc1', 'ok'],
    ['4.0.0', 'ok'],
    ['3.9.9', 'warning'],
    ['2.22.0', 'warning'],
    ['<html>', 'warning'],
  ])('of version %s: %s', async (body, status) => {
    const { of } = await diagnosed({ '/version': { body } });
    expect(of('registry version').status).toBe(status);
  });

  it('that lets us read only is a warning', async () => {
    const { code, of } = await diagnosed({
      '/api/2.0/mlflow/registered-models/set-tag': FORBIDDEN,
      '/api/2.0/mlflow/runs/create': FORBIDDEN,
    });
    expect(code).toBe(0);
    expect(of('registry permissions')).toMatchObject({
      status: 'warning',
      message: 'we may not change prompts that are there or record runs',
    });
  });

  it.each([
    ['s3://bucket/7', '`s3:`, which cannot be written over HTTP'],
    ['/srv/mlruns/7', '`file:`, which cannot be written over HTTP'],
  ])('that keeps artifacts in %s is a warning', async (artifact_location, message) => {
    const { of } = await diagnosed({
      '/api/2.0/mlflow/experiments/get-by-name': { body: { experiment: { experiment_id: '7', artifact_location } } },
    });
    expect(of('artifact store')).toMatchObject({ status: 'warning', message });
  });
});
