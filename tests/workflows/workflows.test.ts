import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { STARTER_WORKFLOW } from '../../src/core/starter-files.ts';
import { pythonTool } from '../python-tool.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';
import { filledComponent } from './gitlab-component.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.github/workflows');
const files = readdirSync(FOLDER);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>>; readonly environment?: string }
    >
  >;
}

const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const workflow = (file: string) => load(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);

describe.each(files)('%s', (file) => {
  it('takes actions of others by their full sha, and says which version that is', () => {
    const used = [...textOf(file).matchAll(/uses: (\S+)(.*)/g)].map(([, action = '', comment = '']) => ({ action, comment }));
    for (const { action, comment } of used) {
      if (action === './') continue;
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('leaves no token behind in a checkout', () => {
    for (const { uses, with: inputs } of stepsOf(file))
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
  });

  it('asks for nothing more than to read, but where a job says why', () => {
    const { permissions, jobs } = workflow(file);
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
    const more = Object.entries(jobs).flatMap(([name, job]) =>
      Object.entries(job.permissions ?? {}).flatMap(([scope, level]) => (level === 'read' ? [] : [`${name} ${scope}`])),
    );
    const allowed = ['check pull-requests', 'check security-events', 'npm id-token', 'tag contents'];
    expect(more.filter((one) => !allowed.includes(one))).toEqual([]);
  });

  it('puts nothing that others write into a shell', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });
});

describe('the workflow of the prompts', () => {
  const { on, jobs } = workflow('promptops.yml');
  const inputs = (job: string) => jobs[job]?.steps.filter(({ uses }) => uses === './').map(({ with: given }) => given);

  it('checks, registers, promotes with an approval, and verifies at night', () => {
    expect(Object.keys(on)).toEqual(['pull_request', 'merge_group', 'push', 'release', 'workflow_dispatch', 'schedule']);
    expect(inputs('check')).toEqual([expect.not.objectContaining({ command: expect.anything() })]);
    expect(inputs('register')).toMatchObject([{ command: 'register' }]);
    expect(inputs('promote')).toMatchObject([{ command: 'promote', alias: 'production' }]);
    expect(jobs['promote']).toMatchObject({ environment: 'production' });
    expect(inputs('verify')).toMatchObject([{ command: 'verify' }, { command: 'plan' }]);
  });

  it('gives the Action inputs that it has, and asks for outputs that it has', () => {
    const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Record<'inputs' | 'outputs', object>;
    for (const name of Object.keys(jobs))
      for (const given of inputs(name) ?? []) for (const key of Object.keys(given ?? {})) expect(action.inputs).toHaveProperty(key);
    for (const [, name = ''] of textOf('promptops.yml').matchAll(/steps\.\w+\.outputs\.([\w-]+)/g))
      expect(action.outputs).toHaveProperty(name);
  });
});

describe('what the Action needs', () => {
  it('is in the repository', () => {
    const { runs } = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { runs: { using: string; main: string } };
    expect(runs.using).toBe('node24');
    expect(existsSync(join(ROOT, runs.main))).toBe(true);
  });
});

const starter = folderWith({ '.github/workflows/promptops.yml': STARTER_WORKFLOW });
const component = folderWith({ 'gitlab-ci.yml': filledComponent() });
const ours = files.map((file) => join(FOLDER, file));
const schemas = pythonTool('check-jsonschema', '0.39.0');

describeWith('check-jsonschema', 'absent' in schemas ? schemas.absent : undefined, () => {
  const tool = 'tool' in schemas ? schemas.tool : '';
  const check = (schema: string, ...paths: string[]) => {
    const more = schema === 'vendor.gitlab-ci' ? ['--data-transform', 'gitlab-ci'] : [];
    const { stdout, stderr, status } = spawnSync(tool, ['--builtin-schema', schema, ...more, ...paths], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { status, said: stdout + stderr };
  };

  it.each([
    ['vendor.github-workflows', [...ours, join(starter, '.github/workflows/promptops.yml')]],
    ['vendor.github-actions', [join(ROOT, 'action.yml')]],
    ['vendor.gitlab-ci', [join(component, 'gitlab-ci.yml')]],
  ])('knows our files by the published schema %s', (schema, paths) => {
    expect(check(schema, ...paths)).toMatchObject({ status: 0 });
  });

  it('sees what is wrong', () => {
    const folder = folderWith({ 'wrong.yml': 'on: push\njobs: {a: {runs-on: ubuntu-latest, step: []}}\n' });
    expect(check('vendor.github-workflows', join(folder, 'wrong.yml'))).toMatchObject({ status: 1 });
  });
});

const auditor = pythonTool('zizmor', '1.32.0');

describeWith('zizmor', 'absent' in auditor ? auditor.absent : undefined, () => {
  const tool = 'tool' in auditor ? auditor.tool : '';
  const audit = (...paths: string[]) => {
    const argv = ['--offline', '--no-progress', '--no-config', '--format', 'json-v1', '--no-exit-codes', ...paths];
    const { stdout } = spawnSync(tool, argv, { encoding: 'utf8', timeout: 120_000 });
    return (JSON.parse(stdout) as { ident: string; desc: string }[]).map(({ ident, desc }) => `${ident}: ${desc}`);
  };

  it('has nothing to say about our workflows and the Action', () => {
    expect(audit(...ours, join(ROOT, 'action.yml'))).toEqual([]);
  });

  it('sees what is wrong', () => {
    const folder = folderWith({
      '.github/workflows/w.yml':
        'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: "echo ${{ github.event.pull_request.title }}"}]\n',
    });
    expect(audit(join(folder, '.github/workflows/w.yml')).join('\n')).toContain('template-injection');
  });
});
