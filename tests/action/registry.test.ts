import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';
import { inRegistry } from '../scenarios/a-registry.ts';
import { aRepository, commit, git } from '../scenarios/a-repository.ts';
import { dispatchEvent, type Event, mergeGroupEvent, pushEvent, releaseEvent, scheduleEvent } from './events.ts';
import { githubStandIn, TOKENS } from './github-stand-in.ts';
import { type ActionRun, runAction } from './run-action.ts';

const github = await githubStandIn();
let made = 0;

/** A repository with one prompt, of a name of its own: registries are shared. */
function aProject() {
  const name = `greet-${process.pid}-${++made}`;
  const file = `prompts/${name}.prompt.yaml`;
  const greeting = (word: string) =>
    `name: ${name}\ndescription: Greets.\ntemplate: |\n  ${word} {{name}}.\nvariables:\n  - {name: name}\n`;
  const cwd = aRepository({ [file]: greeting('Greet'), 'promptops.config.yaml': 'format: 1\n' });
  return {
    cwd,
    name,
    head: () => git(cwd, 'rev-parse', 'HEAD'),
    commit: (word: string) => commit(cwd, { [file]: greeting(word) }, `${word} people`),
  };
}

/** As somebody does it in the user interface of the registry. */
async function moveBehindOurBack(name: string, cwd: string, { MLFLOW_TRACKING_URI: uri }: Readonly<Record<string, string>>) {
  const move = (registry: Registry) => registry.setAlias(name, 'staging', 1);
  if (uri === undefined) await inRegistry(cwd, move);
  else await move(openMlflow({ registryUri: uri, trackingUri: uri, env: {} }).registry);
}

const json = (run: ActionRun, output: string) => JSON.parse(run.outputs[output] ?? 'null');

function scenarios(registry: () => Readonly<Record<string, string>>): void {
  const act = (cwd: string, { event, payload, env }: Event, inputs: Readonly<Record<string, string>>) =>
    runAction({ cwd, event, payload, inputs, env: { ...env, ...registry() } });

  it('registers on the push that a merge is, once', async () => {
    const { cwd, name, head } = aProject();
    const first = await act(cwd, pushEvent(head()), { command: 'register' });
    expect(first).toMatchObject({ code: 0, outputs: { result: 'passed', changed: JSON.stringify([name]) } });
    expect(json(first, 'registered')).toMatchObject([{ prompt: name, version: 1, aliases: ['code'] }]);
    const again = await act(cwd, pushEvent(head()), { command: 'register' });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'passed', changed: '[]', registered: '[]' } });
  });

  it('never moves an alias back: of two merges in quick succession the second may come first', async () => {
    const { cwd, name, head, commit: change } = aProject();
    await act(cwd, pushEvent(head()), { command: 'register' });
    const older = change('Welcome');
    const newer = change('Salute');
    const second = await act(cwd, pushEvent(newer, older), { command: 'register' });
    expect(json(second, 'registered')).toMatchObject([{ version: 2, aliases: ['code'] }]);
    git(cwd, 'switch', '-q', '--detach', older);
    const first = await act(cwd, pushEvent(older), { command: 'register' });
    expect(json(first, 'registered')).toMatchObject([{ prompt: name, version: 3, aliases: [] }]);
    git(cwd, 'switch', '-q', 'main');
    expect(await act(cwd, pushEvent(newer), { command: 'plan' })).toMatchObject({ code: 0, outputs: { changed: '[]' } });
  });

  it('promotes by hand and on a release, and says where to', async () => {
    const { cwd, name, head, commit: change } = aProject();
    await act(cwd, pushEvent(head()), { command: 'register' });
    const promote = { command: 'promote', prompts: name, from: 'code', alias: 'staging', reason: 'by hand' };
    const moved = await act(cwd, dispatchEvent(head(), { prompt: name }), promote);
    expect(moved).toMatchObject({ code: 0, outputs: { result: 'passed' } });
    expect(moved.log).toContain(`${name}@staging  new -> version 1`);
    await act(cwd, pushEvent(change('Salute')), { command: 'register' });
    const released = await act(cwd, releaseEvent(head(), 'v1.1.0'), { ...promote, reason: 'v1.1.0' });
    expect(released.log).toContain(`${name}@staging  version 1 -> version 2`);
    expect(released).toMatchObject({ code: 0, outputs: { result: 'passed' } });
  });

  it('does not promote what nobody measured', async () => {
    const { cwd, name, head } = aProject();
    await act(cwd, pushEvent(head()), { command: 'register', alias: 'staging' });
    const run = await act(cwd, dispatchEvent(head()), { command: 'promote', prompts: name, alias: 'production' });
    expect(run.code).toBe(1);
    expect(['failed', 'undecided']).toContain(run.outputs['result']);
    expect(run.log).toContain(name);
  });

  it('finds at night what somebody moved by day', async () => {
    const { cwd, name, head, commit: change } = aProject();
    await act(cwd, pushEvent(head()), { command: 'register', alias: 'staging' });
    await act(cwd, pushEvent(change('Salute')), { command: 'register', alias: 'staging' });
    expect(await act(cwd, scheduleEvent(head()), { command: 'verify', prompts: name })).toMatchObject({
      code: 0,
      outputs: { result: 'passed' },
    });
    await moveBehindOurBack(name, cwd, registry());
    const night = await act(cwd, scheduleEvent(head()), { command: 'verify', prompts: name });
    expect(night).toMatchObject({ code: 1, outputs: { result: 'failed' } });
    expect(night.log).toContain(`${name}@staging`);
    expect(night.log).toContain('::error::promptops verify: failed');
  });

  it('checks what a merge queue is about to merge', async () => {
    const { cwd, name, head, commit: change } = aProject();
    const base = head();
    await act(cwd, pushEvent(base), { command: 'register' });
    const run = await act(cwd, mergeGroupEvent(change('Salute'), base), { paths: `prompts/${name}.prompt.yaml` });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'passed', changed: JSON.stringify([name]) } });
  });
}

describeWith('sqlite', withoutSqlite(), () => {
  describe('the Action with the registry in a file', () => {
    scenarios(() => ({}));

    it.each([
      ['behind', ['code']],
      ['ahead', []],
      ['unheard of', []],
    ])('in a clone of one commit asks GitHub for the one that the alias stands for: %s', async (status, aliases) => {
      const { cwd, head, commit: change } = aProject();
      const register = { command: 'register' };
      const first = head();
      await runAction({ cwd, ...pushEvent(first), inputs: register });
      const second = change('Salute');
      const clone = join(folderWith({}), 'checkout');
      git(cwd, 'clone', '-q', '--depth=1', `file://${cwd}`, clone);
      cpSync(join(cwd, '.promptops'), join(clone, '.promptops'), { recursive: true });
      github.compared.clear();
      github.compared.set(`${second}...${first}`, status);
      const { env, ...event } = pushEvent(second, first);
      const run = await runAction({
        cwd: clone,
        ...event,
        inputs: register,
        env: { ...env, GITHUB_TOKEN: TOKENS.read, GITHUB_API_URL: github.url },
      });
      expect(json(run, 'registered')).toMatchObject([{ version: 2, aliases }]);
    });
  });
});

describeWith('mlflow', mlflowAbsent, () => {
  describe('the Action with MLflow', () => {
    let uri = '';
    beforeAll(async () => {
      uri = await mlflowServer('sqlite');
    }, SERVER_TIMEOUT_MS);
    scenarios(() => ({ MLFLOW_TRACKING_URI: uri }));
  });
});
