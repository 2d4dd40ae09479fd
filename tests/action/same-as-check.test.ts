import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionOutputs } from '../../src/core/ci/action-outputs.ts';
import { misfits } from '../misfits.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer } from '../scenarios/a-model-server.ts';
import { git } from '../scenarios/a-repository.ts';
import { aPullRequest } from './a-pull-request.ts';
import { pullRequestEvent } from './events.ts';
import { runAction } from './run-action.ts';

const PROMPT =
  'name: greet\ndescription: Greets.\nmodel: openai/gpt-4.1-mini\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const CASES = `version: 1
gate: ["pass_rate >= 1"]
tests:
  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}
  - {id: bo, vars: {name: Bo}, assert: [{type: contains, value: Bo}]}
`;
const FILES = { 'prompts/greet.prompt.yaml': PROMPT, 'prompts/greet.eval.yaml': CASES };

/** What only the clock or the run knows. */
const lasting = (text: string) =>
  JSON.parse(text, (key, value) =>
    ['id', 'at', 'made_at', 'digest', 'seconds', 'latencyMs', 'cases', 'warnings'].includes(key) ? undefined : value,
  );

describe('the Action, `promptops ci` and `promptops check`', () => {
  it('give the same: outputs from the same object, the same plan, findings and verdicts', async () => {
    const { cwd, base, head } = aPullRequest(
      {
        'prompts/greet.prompt.yaml': PROMPT.replace('Greet {{', 'Greet shortly {{'),
        'prompts/new.prompt.yaml': 'name: new\ndescription: New.\ntemplate: "{{nmae}}"\nvariables: [{name: name}]\n',
      },
      FILES,
    );
    const model = await aModelServer(({ messages }) => (messages.at(-1)?.content.includes('Ann') ? 'Hello Ann!' : 'Who?'));
    const payload = pullRequestEvent(head, base);
    const action = await runAction({
      cwd,
      event: 'pull_request',
      payload,
      inputs: { comment: 'false' },
      env: { GITHUB_BASE_REF: 'main', ...model.env },
    });
    expect(action.outputs).toMatchObject({ result: 'failed', verdict: 'fail', 'pass-rate': '0.5', errors: '1' });

    const event = join(folderWith({ 'event.json': JSON.stringify(payload) }), 'event.json');
    const ofGithub = {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'o/r' },
      ...{ GITHUB_BASE_REF: 'main', ...model.env },
    };
    const inCi = await runCli(['ci', '--json'], { cwd, env: ofGithub });
    git(cwd, 'switch', '-q', '--detach', head);
    const inTerminal = await runCli(['check', '--against', `git:${base}`, '--json'], { cwd, env: model.env });
    for (const { stdout, code } of [inTerminal, inCi]) {
      expect(misfits(stdout)).toEqual([]);
      expect(action.outputs).toMatchObject(actionOutputs(JSON.parse(stdout), code));
    }
    expect(lasting(inCi.stdout)).toEqual(lasting(inTerminal.stdout));
    const plan = lasting(readFileSync(action.outputs['plan-file']!, 'utf8'));
    // The runner says more of where it runs.
    expect({ ...plan, git: null }).toEqual({ ...lasting(inTerminal.stdout).plan.plan, git: null });
    const { stdout: sarif } = await runCli(['check', '--against', `git:${base}`, '--format', 'sarif'], { cwd, env: model.env });
    expect(lasting(readFileSync(action.outputs['sarif-file']!, 'utf8'))).toEqual(lasting(sarif));
  });
});

describe('names that a shell would obey', () => {
  const BRANCH = 'odd/$(touch${IFS}pwned);`touch${IFS}pwned`&&touch${IFS}pwned';
  const NAMES = [
    'a$(touch pwned)',
    ';touch pwned;b',
    '`touch pwned`c',
    '--output=pwned',
    'a\nresult=passed',
    '| tee pwned',
    '"; touch pwned #',
  ];

  it('are names: of branches, files and prompts', async () => {
    const prompts = Object.fromEntries(
      NAMES.map((name) => [`prompts/${name}.prompt.yaml`, `name: ${JSON.stringify(name)}\ndescription: Odd.\ntemplate: Hi.\n`]),
    );
    const { cwd, base, head } = aPullRequest(prompts);
    git(cwd, 'branch', BRANCH, head);
    const payload = JSON.parse(JSON.stringify(pullRequestEvent(head, base)).replace('"ref":"topic"', `"ref":${JSON.stringify(BRANCH)}`));
    const env = { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: BRANCH };
    const run = await runAction({ cwd, event: 'pull_request', payload, env });
    expect(run.outputs['result']).toBe('passed');
    expect(JSON.parse(run.outputs['changed']!)).toHaveLength(NAMES.length);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    const named = await runAction({
      cwd,
      event: 'pull_request',
      payload,
      env,
      inputs: { command: 'lint', paths: '--output=pwned\n$(touch pwned)' },
    });
    expect(named).toMatchObject({ code: 1, outputs: { result: 'error' } });
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });
});
