import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { aPullRequest, GREET } from '../action/a-pull-request.ts';
import { pullRequestEvent } from '../action/events.ts';
import { githubStandIn, TOKENS } from '../action/github-stand-in.ts';
import { runAction } from '../action/run-action.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { git } from '../scenarios/a-repository.ts';
import { componentInputs } from '../workflows/gitlab-component.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>;

/** Names in the first column of the table below a heading. */
function named(heading: string): readonly string[] {
  const section = page.slice(page.indexOf(`\n${heading}\n`));
  const rows = /\n\| (?:input|output) \| \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(section)?.[1] ?? '';
  return rows.split('\n').flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name));
}

describe('the tables of docs/ci.md', () => {
  it.each([
    ['### Inputs', action.inputs],
    ['### Outputs', action.outputs],
    ['## GitLab', componentInputs],
  ])('%s: all that are there, and no other', (heading, expected) => {
    expect([...named(heading)].sort()).toEqual(Object.keys(expected).sort());
  });
});

const workflowIn = (text: string) => /```yaml\n(on: pull_request\n[\s\S]*?)```/.exec(text)?.[1] ?? '';
const workflow = workflowIn(page);
const github = await githubStandIn();

describe('the workflow to copy', () => {
  it('has fifteen lines at most, and is the same in the README', () => {
    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    expect(workflowIn(readme)).toBe(workflow);
  });

  it('works as it stands: in the clone of one commit that actions/checkout makes, without an input', async () => {
    const { jobs } = load(workflow) as { jobs: { prompts: { steps: { uses: string; with?: object; env?: object }[] } } };
    const [checkout, promptops] = jobs.prompts.steps;
    expect([checkout?.with, promptops?.with]).toEqual([undefined, undefined]);
    expect(promptops?.env).toEqual({ GITHUB_TOKEN: '${{ github.token }}' });
    const { cwd: origin, base, head } = aPullRequest({ 'prompts/greet.prompt.yaml': GREET.replace('Greet {{', 'Salute {{') });
    git(origin, 'branch', 'merge', 'HEAD');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const cwd = join(folderWith({}), 'checkout');
    git(origin, 'clone', '-q', '--depth=1', '--branch', 'merge', `file://${origin}`, cwd);
    git(cwd, 'checkout', '-q', '--detach');
    const env = { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic', GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKENS.write };
    const run = await runAction({ cwd, event: 'pull_request', payload: pullRequestEvent(head, base), env });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'passed', changed: '["greet"]' } });
    expect(github.comments).toHaveLength(1);
  });
});

describe('the line for other systems', () => {
  it('runs there', async () => {
    const [, line = ''] = /^npx --yes promptops@[\d.]+ (ci .*)$/m.exec(page) ?? [];
    const { cwd } = aPullRequest({ 'prompts/greet.prompt.yaml': GREET.replace('Greet {{', 'Salute {{') });
    const env = { CI: 'true', JENKINS_URL: 'https://ci.example.org/', CHANGE_ID: '7', CHANGE_TARGET: 'main' };
    expect(await runCli(line.split(' '), { cwd, env })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'promptops.md'), 'utf8')).toContain('1 prompt changes');
  });
});
