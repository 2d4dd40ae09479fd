import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadAll } from 'js-yaml';
import { VERSION } from '../../src/generated/version.ts';
import { folderWith } from '../run-cli.ts';
import { aRepository, commit, git } from '../scenarios/a-repository.ts';
import { filledComponent, componentInputs as inputs, COMPONENT as text } from './gitlab-component.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Job {
  readonly script: readonly string[];
  readonly artifacts?: { readonly reports: Readonly<Record<string, string>> };
  readonly rules: readonly { readonly if: string }[];
}

const jobNamed = (name: string, given?: Readonly<Record<string, string>>) =>
  (loadAll(filledComponent(given))[0] as Record<string, Job>)[name]!;

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
    expect(Object.keys(loadAll(filledComponent())[0] as object)).toHaveLength(2);
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
