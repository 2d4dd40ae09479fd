import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { encodeProjection } from '../../src/core/mlflow/codec.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { AUTH_ENV, aUser, grant } from '../mlflow-users.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { greet, kindsIn, registerIn, type Stores } from '../usecases/a-checkout.ts';
import { aRepository, commit } from './a-repository.ts';

jest.setTimeout(60_000);

type Environment = Readonly<Record<string, string>>;

const SOURCE = 'name: greet\r\ndescription: greets\ntemplate: Greet {{name}}.\nvariables: [{name: name}]\n';
const FILES = { 'prompts/greet.prompt.yaml': SOURCE, 'prompts/two.prompt.yaml': 'name: two\ndescription: x\ntemplate: Two.\n' };
const CHANGED = { 'prompts/greet.prompt.yaml': SOURCE.replace('Greet', 'Salute') };

async function json(argv: readonly string[], cwd: string, env: Environment) {
  const { code, stdout, stderr } = await runCli([...argv, '--json'], { cwd, env });
  expect(misfits(stdout)).toEqual([]);
  return { code, stderr, ...JSON.parse(stdout) };
}

/** What doctor says of the registry, by the name of the check. */
async function diagnosed(cwd: string, env: Environment) {
  const { code, checks } = await json(['doctor'], cwd, { XDG_CACHE_HOME: join(cwd, 'cache'), ...env });
  return { code, of: (name: string) => checks.find((check: { name: string }) => check.name === name) };
}

describeWith('mlflow', mlflowAbsent, () => {
  let [secured, spaces, unserved] = ['', '', ''];
  beforeAll(async () => {
    [secured, spaces, unserved] = await Promise.all([
      mlflowServer('sqlite', ['--app-name', 'basic-auth'], AUTH_ENV),
      mlflowServer('sqlite', ['--enable-workspaces', '--static-prefix', '/team/mlflow']),
      mlflowServer('sqlite', ['--no-serve-artifacts', '--allowed-hosts', '127.0.0.1:*']),
    ]);
  }, SERVER_TIMEOUT_MS);

  describe('a server that asks for a login', () => {
    const cwd = aRepository(FILES);
    const users: Record<'manager' | 'editor' | 'reader' | 'stranger', Environment> = { manager: {}, editor: {}, reader: {}, stranger: {} };
    beforeAll(async () => {
      const MLFLOW_TRACKING_URI = secured;
      for (const name of ['manager', 'editor', 'reader', 'stranger'] as const)
        users[name] = { MLFLOW_TRACKING_URI, ...(await aUser(secured, name)) };
      expect(await runCli(['register'], { cwd, env: users.manager })).toMatchObject({ code: 0 });
      await grant(secured, 'editor', 'prompt', '*', 'EDIT');
      await grant(secured, 'editor', 'experiment', '*', 'EDIT');
      await grant(secured, 'stranger', 'prompt', 'greet', 'DENY');
      commit(cwd, CHANGED, 'Salutes');
    });
    const stores = (env: Environment): Stores => openMlflow({ registryUri: secured, trackingUri: secured, env });

    it('tells what it wants, where nobody or somebody unknown asks', async () => {
      for (const env of [{ MLFLOW_TRACKING_URI: secured }, { ...users.reader, MLFLOW_TRACKING_PASSWORD: 'of-somebody-else' }]) {
        for (const argv of [
          ['list'],
          ['plan'],
          ['register'],
          ['show', 'greet'],
          ['promote', 'greet', '--from', 'code', '--to', 'staging'],
        ]) {
          const { code, error, stderr } = await json(argv, cwd, env);
          expect({ argv, code, error }).toMatchObject({
            argv,
            code: 3,
            error: { code: 'REGISTRY_REFUSED', hint: expect.stringContaining('MLFLOW_TRACKING_USERNAME') },
          });
          expect(stderr).not.toContain('of-somebody-else');
        }
        const { code, of } = await diagnosed(cwd, env);
        expect({ code, check: of('registry') }).toMatchObject({
          code: 1,
          check: { status: 'error', fix: expect.stringContaining('MLFLOW_TRACKING_USERNAME') },
        });
      }
    });

    it('READ: looks, plans, and writes nothing', async () => {
      const env = users.reader;
      expect(await json(['list'], cwd, env)).toMatchObject({ code: 0, prompts: [{ name: 'greet', state: 'changed' }, { name: 'two' }] });
      expect((await json(['plan'], cwd, env)).plan.summary).toMatchObject({ 'new-version': 1, unchanged: 1 });
      const may = { code: 'REGISTRY_REFUSED', hint: expect.stringContaining('EDIT') };
      expect(await json(['register'], cwd, env)).toMatchObject({ code: 3, applied: [{ prompt: 'greet', version: null, error: may }] });
      for (const argv of [
        ['promote', 'greet', '--from', 'code', '--to', 'staging'],
        ['alias', 'greet/1', 'staging'],
        ['tag', 'greet/1', 'a=b'],
        ['delete', 'two', '--yes'],
      ])
        expect((await runCli(argv, { cwd, env })).code).not.toBe(0);
      const { code, of } = await diagnosed(cwd, env);
      expect({ code, check: of('registry permissions') }).toMatchObject({
        code: 0,
        check: {
          status: 'warning',
          message: 'we may not change prompts that are there or record runs',
          fix: expect.stringContaining('EDIT'),
        },
      });
      expect((await json(['history', 'greet'], cwd, users.manager)).versions).toHaveLength(1);
    });

    it('READ: what is not there is not there', async () => {
      for (const reference of ['nothing', 'nothing/1', 'nothing@production', 'greet/9', 'greet@nowhere'])
        expect(await json(['show', reference], cwd, users.reader)).toMatchObject({ code: 2, error: { code: 'PROMPT_NOT_FOUND' } });
    });

    it('EDIT: registers and promotes, deletes nothing, and says so', async () => {
      const env = users.editor;
      expect((await diagnosed(cwd, env)).of('registry permissions')).toMatchObject({
        status: 'ok',
        message: expect.stringContaining('change prompts that are there'),
      });
      expect(await json(['register'], cwd, env)).toMatchObject({ code: 0, applied: [{ prompt: 'greet', version: 2, aliases: ['code'] }] });
      expect(await json(['promote', 'greet', '--from', 'code', '--to', 'staging'], cwd, env)).toMatchObject({
        code: 0,
        moves: [{ to: 2 }],
      });
      for (const argv of [
        ['delete', 'greet/1', '--yes'],
        ['alias', 'greet@staging', '--remove'],
      ])
        expect(await json(argv, cwd, env)).toMatchObject({
          code: 3,
          error: { code: 'REGISTRY_REFUSED', hint: expect.stringContaining('deleting needs MANAGE') },
        });
      expect((await json(['history', 'greet'], cwd, env)).versions).toMatchObject([
        { version: 2, aliases: ['code', 'staging'] },
        { version: 1 },
      ]);
    });

    it('EDIT: the second of two that are made at once is marked where it may not be deleted', async () => {
      const [own, other] = [stores(users.editor), stores(users.manager)];
      const name = 'at-once';
      const files = {
        'prompts/at-once.prompt.yaml': greet('Greet {{name}} once.\n')['prompts/greet.prompt.yaml']!.replace(
          'name: greet',
          `name: ${name}`,
        ),
      };
      await other.registry.createPrompt(name, { description: 'greets', tags: {} });
      await other.registry.createVersion({ name, description: '', tags: encodeProjection({ type: 'text', template: 'Before.' }) });
      const createVersion: typeof own.registry.createVersion = async (draft) => {
        await other.registry.createVersion(draft);
        return own.registry.createVersion(draft);
      };
      const [applied] = await registerIn({ files, plan: { complete: false } }, { ...own, registry: { ...own.registry, createVersion } });
      expect(applied).toMatchObject({ prompt: name, version: 2 });
      expect(applied?.error).toBeUndefined();
      expect(await own.registry.version(name, 3)).toMatchObject({ tags: { [VERSION_TAGS.duplicateOf]: '2' } });
      expect(await kindsIn({ files, plan: { complete: false } }, own)).toEqual([`${name}: unchanged`]);
      for (const { registry } of [own, other]) await registry.close();
    });

    it('EDIT: prune keeps what it may not delete', async () => {
      const own = aRepository({
        'prompts/three.prompt.yaml': 'name: three\ndescription: x\ntemplate: Three.\n',
        'prompts/four.md': 'Four.\n',
      });
      expect((await runCli(['register'], { cwd: own, env: users.manager })).code).toBe(0);
      commit(own, { 'prompts/three.prompt.yaml': undefined }, 'Three is gone');
      expect(await json(['register', '--prune'], own, users.editor)).toMatchObject({
        code: 3,
        applied: [{ prompt: 'three', error: { code: 'REGISTRY_REFUSED' } }],
      });
      expect(await json(['register', '--prune'], own, users.manager)).toMatchObject({
        code: 0,
        applied: [{ prompt: 'three', archive: expect.any(String) }],
      });
      expect((await json(['list'], own, users.manager)).prompts.map(({ name }: { name: string }) => name)).toEqual([
        'at-once',
        'four',
        'greet',
        'two',
      ]);
    });

    it('a 403 never reads as absent', async () => {
      const env = users.stranger;
      for (const argv of [
        ['show', 'greet'],
        ['history', 'greet'],
        ['pull', 'greet'],
        ['verify', 'greet'],
      ])
        expect(await json(argv, cwd, env)).toMatchObject({ code: 3, error: { code: 'REGISTRY_REFUSED' } });
      expect(await json(['register'], cwd, env)).toMatchObject({
        code: 3,
        applied: [{ prompt: 'greet', version: null, error: { code: 'REGISTRY_REFUSED' } }],
      });
    });
  });

  describe('a server with workspaces, below a path', () => {
    const cwd = aRepository(FILES);
    const inSpace = (name: string): Environment => ({ MLFLOW_TRACKING_URI: `${spaces}/`, MLFLOW_WORKSPACE: name });
    beforeAll(async () => {
      for (const name of ['team-x', 'paging', 'moved']) {
        const headers = { 'Content-Type': 'application/json' };
        await fetch(`${spaces}/api/3.0/mlflow/workspaces`, { method: 'POST', headers, body: JSON.stringify({ name }) });
      }
      expect(await json(['register'], cwd, inSpace('team-x'))).toMatchObject({ code: 0, applied: [{ version: 1 }, { version: 1 }] });
    });

    it('keeps versions, runs and files in the workspace that is named', async () => {
      const env = inSpace('team-x');
      expect(await json(['list'], cwd, env)).toMatchObject({
        registry: spaces,
        prompts: [{ name: 'greet', state: 'in-sync' }, { name: 'two' }],
      });
      expect((await json(['show', 'greet', '--run'], cwd, env)).run).toMatchObject({
        status: 'FINISHED',
        artifacts: ['prompts/greet.prompt.yaml'],
        url: expect.stringMatching(/\/team\/mlflow\/#\/experiments\/\d+\/runs\/[0-9a-f]{32}\?workspace=team-x$/),
      });
      expect(await json(['pull', 'greet', '--run', '-o', 'back'], cwd, env)).toMatchObject({ code: 0 });
      expect(readFileSync(join(cwd, 'back/greet.prompt.yaml'), 'utf8')).toBe(SOURCE);
      expect((await json(['list'], cwd, { MLFLOW_TRACKING_URI: spaces })).prompts).toEqual([]);
      expect((await json(['list'], cwd, inSpace('paging'))).prompts).toEqual([]);
      const { code, of } = await diagnosed(cwd, env);
      expect({
        code,
        checks: ['registry', 'registry version', 'registry permissions', 'artifact store'].map((name) => of(name).status),
      }).toEqual({
        code: 0,
        checks: ['ok', 'ok', 'ok', 'ok'],
      });
    });

    it('a workspace that is not there, or no such thing as workspaces, is no absence', async () => {
      const nowhere = { code: 3, error: { message: "Workspace 'nowhere' not found.", hint: expect.stringContaining('MLFLOW_WORKSPACE') } };
      for (const argv of [['list'], ['plan'], ['show', 'greet']]) expect(await json(argv, cwd, inSpace('nowhere'))).toMatchObject(nowhere);
      expect((await diagnosed(cwd, inSpace('nowhere'))).of('registry')).toMatchObject({
        status: 'error',
        fix: expect.stringContaining('MLFLOW_WORKSPACE'),
      });
      const env = { MLFLOW_TRACKING_URI: unserved, MLFLOW_WORKSPACE: 'team-x' };
      expect(await json(['list'], cwd, env)).toMatchObject({ code: 3, error: { hint: expect.stringContaining('--enable-workspaces') } });
    });

    it('without its path it is no MLflow', async () => {
      const env = { MLFLOW_TRACKING_URI: new URL(spaces).origin };
      expect(await json(['list'], cwd, env)).toMatchObject({ code: 3, error: { code: 'REGISTRY_FAILED' } });
      expect((await diagnosed(cwd, env)).of('registry')).toMatchObject({ status: 'error' });
    });

    describeWith('sqlite', withoutSqlite(), () => {
      it('takes what the embedded registry holds, numbers and all, and gives it back', async () => {
        const own = aRepository(FILES);
        const there = inSpace('moved');
        await runCli(['register'], { cwd: own });
        commit(own, CHANGED, 'Salutes');
        await runCli(['register', '--alias', 'staging'], { cwd: own });
        expect(await runCli(['export', '-o', 'here.jsonl'], { cwd: own })).toMatchObject({ code: 0 });
        expect(await json(['import', 'here.jsonl'], own, there)).toMatchObject({
          code: 0,
          prompts: [
            { name: 'greet', versions: [{ as: 1 }, { as: 2 }], aliases: { code: 2, staging: 2 }, notes: [] },
            { name: 'two', versions: [{ as: 1 }] },
          ],
        });
        expect(await json(['import', 'here.jsonl'], own, there)).toMatchObject({
          code: 0,
          prompts: [{ versions: [{ done: 'unchanged' }, { done: 'unchanged' }] }, {}],
        });
        expect(await runCli(['export', '-o', 'there.jsonl'], { cwd: own, env: there })).toMatchObject({ code: 0 });
        // Each registry has its own clock.
        const lines = (file: string) => readFileSync(join(own, file), 'utf8').replace(/"createdAt":\d+/g, '"createdAt":0');
        expect(lines('there.jsonl')).toBe(lines('here.jsonl'));
        expect((await json(['plan', '--check'], own, there)).code).toBe(0);
        const fresh = aRepository(FILES);
        writeFileSync(join(fresh, 'there.jsonl'), readFileSync(join(own, 'there.jsonl')));
        expect(await json(['import', 'there.jsonl'], fresh, {})).toMatchObject({
          code: 0,
          prompts: [{ versions: [{ as: 1 }, { as: 2 }], notes: [] }, {}],
        });
      });
    });

    it('is read page after page', async () => {
      const { registry, tracker } = openMlflow({ registryUri: spaces, trackingUri: spaces, workspace: 'paging', env: {}, pageSize: 2 });
      const names = ['a', 'B', 'c', 'd', 'e'];
      const experimentId = await tracker.experiment('paging');
      for (const name of names) {
        await registry.createPrompt(name, { description: '', tags: {} });
        for (const text of ['one', 'two', 'three'])
          await registry.createVersion({ name, description: '', tags: encodeProjection({ type: 'text', template: text }) });
        await tracker.createRun({ experimentId, name, startTime: 1, tags: {} });
      }
      expect((await registry.prompts()).map(({ name, latest }) => [name, latest?.version])).toEqual(
        [...names].sort().map((name) => [name, 3]),
      );
      const versions = await registry.versions({ names });
      expect(versions.map(({ name, version }) => `${name}/${version}`)).toEqual(
        names.flatMap((name) => [3, 2, 1].map((number) => `${name}/${number}`)),
      );
      const runs: string[] = [];
      for await (const run of tracker.runs({ experimentId })) runs.push(run.name);
      expect(runs.sort()).toEqual([...names].sort());
      await registry.close();
    });
  });

  describe('a server that does not serve artifacts', () => {
    const cwd = aRepository(FILES);

    it('the source is kept in a tag, with a warning, and comes back from there', async () => {
      const env = { MLFLOW_TRACKING_URI: unserved };
      const { code, stderr } = await runCli(['register'], { cwd, env });
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/^greet: artifacts in file: cannot be written over REST/m),
      });
      expect((await json(['show', 'greet', '--run'], cwd, env)).run).toMatchObject({
        status: 'FINISHED',
        artifacts: [],
        tags: { promptops_artifact: 'unavailable:file' },
      });
      expect(await json(['pull', 'greet', '--run', '-o', 'back'], cwd, env)).toMatchObject({
        code: 0,
        prompts: [{ file: 'back/greet.prompt.yaml', done: 'written' }],
      });
      expect(readFileSync(join(cwd, 'back/greet.prompt.yaml'), 'utf8')).toBe(SOURCE);
      expect((await json(['plan', '--check'], cwd, env)).code).toBe(0);
      expect((await diagnosed(cwd, env)).of('artifact store')).toMatchObject({
        status: 'warning',
        message: expect.stringContaining('`file:`'),
        fix: expect.stringContaining('--serve-artifacts'),
      });
    });

    it('a host name that it does not know: doctor prints the flag to set', async () => {
      const { port } = new URL(unserved);
      const env = { MLFLOW_TRACKING_URI: `http://localhost:${port}`, NO_PROXY: '*' };
      const { code, of } = await diagnosed(cwd, env);
      expect({ code, check: of('registry') }).toMatchObject({
        code: 1,
        check: { status: 'error', fix: expect.stringContaining(`--allowed-hosts localhost:${port}`) },
      });
      expect(await json(['list'], cwd, env)).toMatchObject({ code: 3, error: { hint: expect.stringContaining('--allowed-hosts') } });
    });
  });

  describe('versions on one server, runs on another', () => {
    it('each goes where it belongs', async () => {
      const cwd = aRepository({ 'prompts/apart.prompt.yaml': 'name: apart\ndescription: x\ntemplate: Apart.\n' });
      const env = { MLFLOW_REGISTRY_URI: spaces, MLFLOW_TRACKING_URI: unserved };
      expect(await json(['register'], cwd, env)).toMatchObject({
        code: 0,
        plan: { registry: spaces, tracking: unserved },
        applied: [{ version: 1 }],
      });
      expect(await json(['promote', 'apart', '--from', 'code', '--to', 'staging'], cwd, env)).toMatchObject({ code: 0 });
      expect((await json(['history', 'apart'], cwd, env)).moves).toHaveLength(2);
      expect(await json(['show', 'apart', '--run'], cwd, env)).toMatchObject({ registry: unserved, run: { version: 1 } });
      expect((await json(['list'], cwd, { MLFLOW_TRACKING_URI: spaces })).prompts).toMatchObject([
        { name: 'apart', aliases: { code: 1, staging: 1 } },
      ]);
      expect((await json(['list'], cwd, { MLFLOW_TRACKING_URI: unserved })).prompts).not.toContainEqual(
        expect.objectContaining({ name: 'apart' }),
      );
      expect((await diagnosed(cwd, env)).of('registry').message).toContain(`runs are kept at ${unserved}`);
    });

    it('without the one for runs nothing is written', async () => {
      const cwd = aRepository({ 'prompts/lonely.prompt.yaml': 'name: lonely\ndescription: x\ntemplate: Lonely.\n' });
      const env = { MLFLOW_REGISTRY_URI: spaces, MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' };
      expect(await json(['register'], cwd, env)).toMatchObject({
        code: 3,
        error: { code: 'REGISTRY_UNREACHABLE', message: expect.stringContaining('127.0.0.1:9') },
      });
      expect((await diagnosed(cwd, env)).of('registry')).toMatchObject({
        status: 'error',
        message: expect.stringContaining('127.0.0.1:9'),
      });
      expect(await json(['show', 'lonely'], cwd, { MLFLOW_TRACKING_URI: spaces })).toMatchObject({ error: { code: 'PROMPT_NOT_FOUND' } });
    });
  });
});
