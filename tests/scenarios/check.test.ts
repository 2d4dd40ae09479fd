import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, text } from './a-registry.ts';
import { aRepository, commit, git } from './a-repository.ts';

const GREET = 'name: greet\ndescription: Greets.\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const aBranch = (files: Readonly<Record<string, string | undefined>>) => {
  const cwd = aRepository({ 'prompts/greet.prompt.yaml': GREET });
  git(cwd, 'switch', '-q', '-c', 'topic');
  commit(cwd, files, 'Change');
  return cwd;
};
const check = async (cwd: string, argv: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
  const { code, stdout } = await runCli(['check', '--against', 'git:main', '--json', ...argv], { cwd, env });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};

describe('promptops check', () => {
  it('is lint, plan and evaluation in one answer', async () => {
    const cwd = aBranch({ 'prompts/greet.prompt.yaml': GREET.replace('Greet {{', 'Welcome {{') });
    expect(await check(cwd)).toMatchObject({
      code: 0,
      command: 'check',
      ok: true,
      result: 'passed',
      lint: { command: 'lint', errors: 0 },
      plan: { command: 'plan', plan: { summary: { 'new-version': 1 } } },
      eval: { command: 'eval' },
    });
  });

  it('fails for what is wrong in a file, and still plans the others', async () => {
    const cwd = aBranch({ 'prompts/broken.prompt.yaml': 'name: [\n', 'prompts/new.prompt.yaml': 'name: new\ntemplate: New.\n' });
    const found = await check(cwd);
    expect(found).toMatchObject({ code: 1, result: 'failed', plan: { plan: { summary: { create: 1, refused: 1 } } } });
    expect(found.reasons[0]).toMatch(/^lint: /);
  });

  it('is undecided where the registry does not answer, and says what lint found', async () => {
    const cwd = aBranch({ 'README.md': 'Hello.\n' });
    const { code, stdout } = await runCli(['check', '--json', '--tracking-uri', 'http://127.0.0.1:9', '--wait', '1s'], { cwd });
    expect(misfits(stdout)).toEqual([]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'undecided',
      lint: { files: 1 },
      plan: { error: { code: 'REGISTRY_UNREACHABLE' } },
    });
  });

  it('writes several reports at once', async () => {
    const cwd = aBranch({ 'prompts/greet.prompt.yaml': GREET.replace('Greet {{', 'Welcome {{') });
    const formats = ['text', 'markdown=out/report.md', 'sarif=out/p.sarif', 'junit=out/p.xml', 'json=out/p.json'].map(
      (one) => `--format=${one}`,
    );
    const { code, stdout } = await runCli(['check', '--against', 'git:main', ...formats], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^== Lint\n[\s\S]*\n== Plan\n[\s\S]*\n== Evaluation\n[\s\S]*\n\nCheck passed\n$/);
    const read = (file: string) => readFileSync(join(cwd, 'out', file), 'utf8');
    expect(read('report.md')).toContain('### promptops: ✅ passed, 1 prompt changes');
    expect(JSON.parse(read('p.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('p.xml')).toMatch(/^<\?xml[^>]*>\n<testsuites[\s\S]*<\/testsuites>\n$/);
    expect(JSON.parse(read('p.json'))).toMatchObject({ command: 'check' });
  });
});

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops check against a registry', () => {
    it('evaluates a prompt that is not registered yet, and says that there is nothing to compare with', async () => {
      const cwd = await folderWithRegistry(
        { other: { versions: [{ projection: text('Bye') }] } },
        { 'prompts/greet.prompt.yaml': `${GREET}model: openai/gpt-4.1-mini\n` },
      );
      const { hash } = JSON.parse((await runCli(['hash', '--json'], { cwd })).stdout).prompts[0];
      const answer = `{id: ann, vars: {name: Ann}, output: Hello Ann, output_of: ${hash}, assert: [{type: contains, value: Ann}]}`;
      writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), `version: 1\ntests: [${answer}]\n`);
      const { code, stdout } = await runCli(['check', '--json'], { cwd });
      const found = JSON.parse(stdout);
      expect(misfits(stdout)).toEqual([]);
      expect(code).toBe(0);
      expect(found).toMatchObject({ result: 'passed', plan: { plan: { summary: { create: 1 } } }, eval: { prompts: [{ name: 'greet' }] } });
      expect(found.eval.prompts[0].warnings.join()).toContain('There is nothing to compare with: There is no prompt greet');
    });
  });
});

describe('promptops ci', () => {
  it('outside of CI says what to do in a terminal', async () => {
    const { code, stderr } = await runCli(['ci'], { cwd: aBranch({ 'README.md': 'Hello.\n' }) });
    expect(code).toBe(2);
    expect(stderr).toContain('promptops check');
  });

  it.each([
    ['GitLab', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }],
    ['Jenkins', { JENKINS_URL: 'https://ci/', CHANGE_ID: '1', CHANGE_TARGET: 'main' }],
    ['Azure', { TF_BUILD: 'True', BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }],
    ['CircleCI', { CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'https://example.org/pull/1' }],
    ['Buildkite', { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: '1', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' }],
  ])('on %s compares with the branch that is to be changed', async (_name, env) => {
    const cwd = aBranch({ 'prompts/new.prompt.yaml': 'name: new\ntemplate: New.\n' });
    const { code, stdout } = await runCli(['ci', '--json'], { cwd, env: { CI: 'true', ...env } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'passed', plan: { plan: { summary: { create: 1, unchanged: 1 } } } });
  });

  it('lets a change of the configuration not choose its own gates and endpoints', async () => {
    const cwd = aBranch({
      'prompts/new.prompt.yaml': 'name: new\ntemplate: New.\n',
      'promptops.config.yaml': 'format: 1\nregistry: {uri: "http://127.0.0.1:9"}\n',
    });
    const env = { CI: 'true', BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: '1', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' };
    const { code, stdout } = await runCli(['ci', '--json'], { cwd, env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).plan.plan.registry).toMatch(/^git:/);
  });
});
