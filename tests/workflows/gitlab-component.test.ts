import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadAll } from 'js-yaml';
import { VERSION } from '../../src/generated/version.ts';
import { pythonTool } from '../python-tool.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';
import { aRepository, commit, git } from '../scenarios/a-repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(ROOT, 'templates/promptops.yml'), 'utf8');

interface Input {
  readonly description: string;
  readonly default: string | boolean;
  readonly type?: string;
}
interface Job {
  readonly script: readonly string[];
  readonly artifacts?: { readonly reports: Readonly<Record<string, string>> };
  readonly rules: readonly { readonly if: string }[];
}
const [head, jobs] = loadAll(text) as [
  { readonly spec: { readonly inputs: Readonly<Record<string, Input>> } },
  Readonly<Record<string, Job>>,
];
const { inputs } = head.spec;

/** The component as GitLab makes it of its inputs. */
const filled = (given: Readonly<Record<string, string>> = {}) =>
  text
    .slice(text.indexOf('\n---\n') + 5)
    .replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_all, name: string) => given[name] ?? String(inputs[name]?.default));
const jobNamed = (name: string, given?: Readonly<Record<string, string>>) => (loadAll(filled(given))[0] as Record<string, Job>)[name]!;

describe('the component for GitLab', () => {
  it('works without any input, and says what each is for', () => {
    for (const [name, { description, default: value }] of Object.entries(inputs)) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(value).toBeDefined();
    }
    expect(inputs['version']?.default).toBe(VERSION);
  });

  it('uses every input, and none that it has not', () => {
    const used = new Set([...text.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
    expect(Object.keys(jobs)).toHaveLength(2);
  });

  /** Runs a script as the shell of a runner does, with the built command line in the place of npx. */
  const run = (cwd: string, job: Job, env: Readonly<Record<string, string>>) => {
    const bin = folderWith({ npx: `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(ROOT, 'dist/bin.cjs')}" "$@"\n` });
    chmodSync(join(bin, 'npx'), 0o755);
    const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', job.script.join('\n')], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: `${bin}:${process.env['PATH']}`, HOME: bin, CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: cwd, ...env },
    });
    return { status, said: stdout + stderr };
  };
  const aMergeRequest = (files: Readonly<Record<string, string>>) => {
    const cwd = aRepository({
      'app/prompts/greet.prompt.yaml': 'name: greet\ntemplate: Greet.\n',
      'app/promptops.config.yaml': 'format: 1\nprompts: [{include: "prompts/**"}]\n',
    });
    git(cwd, 'switch', '-q', '-c', 'topic');
    commit(cwd, files, 'Change');
    return cwd;
  };
  const MERGE_REQUEST = {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_IID: '7',
  };

  it('checks a merge request and leaves the reports where GitLab looks for them', () => {
    const cwd = aMergeRequest({ 'app/prompts/greet.prompt.yaml': 'name: greet\ntemplate: "Greet {{nmae}}."\nvariables: [{name: name}]\n' });
    const job = jobNamed('promptops', { 'working-directory': 'app' });
    const { status, said } = run(cwd, job, MERGE_REQUEST);
    expect([status, said]).toEqual([1, expect.stringContaining('template/undeclared-variable')]);
    const { codequality = '', junit = '' } = job.artifacts?.reports ?? {};
    const [first] = JSON.parse(readFileSync(join(cwd, codequality), 'utf8'));
    expect(first).toMatchObject({
      check_name: expect.any(String),
      fingerprint: expect.any(String),
      location: { path: 'app/prompts/greet.prompt.yaml', lines: { begin: expect.any(Number) } },
    });
    expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuites');
    expect(existsSync(join(cwd, 'promptops.md'))).toBe(true);
  });

  it('passes on what is asked of it', () => {
    const cwd = aMergeRequest({ 'app/prompts/greet.prompt.yaml': 'name: greet\ntemplate: Welcome.\n' });
    expect(run(cwd, jobNamed('promptops', { 'working-directory': 'app', comment: 'false' }), MERGE_REQUEST)).toMatchObject({ status: 0 });
    const strict = { 'working-directory': 'app', paths: 'prompts/*.yaml', 'require-eval': 'true' };
    const { status, said } = run(cwd, jobNamed('promptops', strict), MERGE_REQUEST);
    expect([status, said]).toEqual([3, expect.stringContaining('GITLAB_TOKEN is not set')]);
  });
});

const schemas = pythonTool('check-jsonschema', '0.39.0');

describeWith('check-jsonschema', 'absent' in schemas ? schemas.absent : undefined, () => {
  const tool = 'tool' in schemas ? schemas.tool : '';

  it('knows the jobs of the component by the published schema of GitLab', () => {
    const file = join(folderWith({ 'gitlab-ci.yml': filled() }), 'gitlab-ci.yml');
    const { status, stdout } = spawnSync(tool, ['--builtin-schema', 'vendor.gitlab-ci', '--data-transform', 'gitlab-ci', file], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([status, stdout]).toEqual([0, expect.any(String)]);
  });
});
