import { describe, expect, it } from '@jest/globals';
import { aPullRequest, GREET, type PullRequest, push } from './a-pull-request.ts';
import { pullRequestEvent, workflowRunEvent } from './events.ts';
import { aPassersComment, githubStandIn, TOKENS } from './github-stand-in.ts';
import { runAction } from './run-action.ts';

const CHANGED =
  'name: greet\ndescription: Greets.\ntemplate: |\n  Greet {{name}} in {{lang}}.\nvariables:\n  - {name: name}\n  - {name: lang}\n';

const github = await githubStandIn();

describe('the Action in a pull request', () => {
  const fresh = () => {
    github.comments.splice(0);
    github.requests.splice(0);
    github.tooFast = 0;
  };
  const check = (
    { cwd, head, base }: PullRequest,
    of: { from?: string; token?: string | null; inputs?: Record<string, string>; event?: string } = {},
  ) =>
    runAction({
      cwd,
      event: of.event ?? 'pull_request',
      payload: pullRequestEvent(head, base, of.from),
      inputs: of.inputs ?? {},
      env: {
        GITHUB_BASE_REF: 'main',
        GITHUB_HEAD_REF: 'topic',
        GITHUB_API_URL: github.url,
        ...(of.token !== null && { GITHUB_TOKEN: of.token ?? TOKENS.write }),
      },
    });

  it('says what changes in one comment, and keeps that comment up to date', async () => {
    fresh();
    const request = aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED });
    const first = await check(request);
    expect(first).toMatchObject({ code: 0, outputs: { result: 'passed', errors: '0', changed: '["greet"]' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('1 prompt changes');
    expect(github.comments[0]?.body).toContain('{+ in {{lang}}+}');
    expect(first.summary).toContain('1 prompt changes');
    expect(first.summary).not.toContain('<!-- promptops');

    const second = await check(push(request, { 'prompts/greet.prompt.yaml': `${CHANGED}broken: [\n` }));
    expect(second).toMatchObject({ code: 1, outputs: { result: 'failed' } });
    expect(second.log).toMatch(/^::error file=prompts\/greet\.prompt\.yaml,line=\d+/m);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('failed');

    expect(await check(push(request, { 'prompts/greet.prompt.yaml': GREET }))).toMatchObject({ code: 0, outputs: { changed: '[]' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('no prompt changes');
    expect(github.comments[0]!.body.length).toBeLessThan(400);
  });

  it('does not leave an old verdict standing where the check cannot be made at all', async () => {
    fresh();
    const request = aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED });
    await check(request);
    const run = await check(push(request, { 'promptops.config.yaml': 'format: 1\nalaises: {}\n' }));
    expect(run).toMatchObject({ code: 1, outputs: { result: 'error', changed: '' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/❌ could not check[\s\S]*alaises[\s\S]*\[This run\]\(https:/);
    expect(await check(push(request, { 'promptops.config.yaml': 'format: 1\n' }))).toMatchObject({ code: 0 });
    expect(github.comments[0]?.body).toContain('✅ passed');
  });

  it('finds its comment among hundreds, and waits where GitHub asks for it', async () => {
    fresh();
    github.comments.push(...Array.from({ length: 250 }, (_, id) => aPassersComment(id, `comment ${id}`)));
    const request = aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED });
    github.tooFast = 2;
    await check(request);
    expect(github.comments).toHaveLength(251);
    expect(github.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3);
    await check(request);
    expect(github.comments).toHaveLength(251);
  });

  it('takes no comment for its own that anybody could have written', async () => {
    fresh();
    const request = aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED });
    await check(request);
    const [mine] = github.comments.splice(0);
    github.comments.push(aPassersComment(1, mine!.body));
    await check(request);
    expect(github.comments.map(({ user }) => user.login)).toEqual(['mallory', 'github-actions[bot]']);
  });

  it('says nothing where nothing changes', async () => {
    fresh();
    expect(await check(aPullRequest({ 'README.md': 'Hello.\n' }))).toMatchObject({ code: 0, outputs: { changed: '[]' } });
    expect(github.comments).toEqual([]);
  });

  it.each([
    ['of a fork, whose token may only read', { from: 'x/r', token: TOKENS.read }, /may not write/],
    ['without a token', { token: null }, /GITHUB_TOKEN is not set/],
    ['with a token that is none', { token: 'nonsense' }, /may not write/],
  ])('%s still gets its answer', async (_what, of, said) => {
    fresh();
    const run = await check(aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED }), of);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'passed', changed: '["greet"]' } });
    expect(run.log).toMatch(said);
    expect(github.comments).toEqual([]);
  });

  it('writes no comment where it is asked not to', async () => {
    fresh();
    await check(aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED }), { inputs: { comment: 'false' } });
    expect(github.requests).toEqual([]);
  });

  describe('with the code of a fork', () => {
    const request = aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED });

    it.each(
      ['register', 'promote', 'verify', 'eval'].flatMap((command) =>
        ['pull_request', 'pull_request_target', 'workflow_run'].map((event) => [command, event] as const),
      ),
    )('%s is refused on %s, but for what was recorded', async (command, event) => {
      const payload =
        event === 'workflow_run' ? workflowRunEvent(request.head, 'x/r') : pullRequestEvent(request.head, request.base, 'x/r');
      const run = await runAction({ cwd: request.cwd, event, payload, inputs: { command }, env: { GITHUB_BASE_REF: 'main' } });
      if (command === 'eval' && event === 'pull_request') return expect(run.log).not.toContain('comes from a fork');
      expect(run).toMatchObject({ code: 1, outputs: { result: 'error' } });
      expect(run.log).toMatch(/::error::.*comes from a fork/);
    });

    const named = aPullRequest({
      'prompts/greet.prompt.yaml': CHANGED,
      'promptops.config.yaml': 'format: 1\nregistry: {uri: "http://127.0.0.1:9/steal"}\n',
    });

    it.each(['pull_request', 'pull_request_target'])('a plan on %s asks no registry, whatever the fork names', async (event) => {
      const run = await check(named, { from: 'x/r', event, inputs: { command: 'plan' } });
      expect(run).toMatchObject({ code: 0, outputs: { result: 'passed', changed: '["greet"]' } });
    });
  });

  it('asks no registry that a pull request names: endpoints come from its base', async () => {
    const config = 'format: 1\nregistry: {uri: "http://127.0.0.1:9/steal"}\naliases: {production: {gate: []}}\n';
    const run = await check(aPullRequest({ 'prompts/greet.prompt.yaml': CHANGED, 'promptops.config.yaml': config }));
    expect(run).toMatchObject({ code: 0, outputs: { result: 'passed' } });
    expect(run.log).not.toContain('127.0.0.1:9');
  });

  it.each(['::error::pwned', '::add-mask::pwned', '::set-output name=result::pwned', '##[error]pwned'])(
    'takes nothing in a prompt for a command of the runner: %s',
    async (text) => {
      const prompt = `name: greet\ndescription: "${text}"\ntemplate: |\n  ${text}\n  {{name}}\nvariables: [{name: name}]\n`;
      const run = await check(aPullRequest({ 'prompts/greet.prompt.yaml': prompt, [`prompts/${text.replaceAll(/[:/]/g, '_')}.md`]: text }));
      const [, token] = /::stop-commands::([0-9a-f-]+)/.exec(run.log) ?? [];
      const outside = run.log.split(`::stop-commands::${token}`)[0]! + run.log.split(`::${token}::`).at(-1)!;
      expect(outside).not.toMatch(/^\s*(?:::|##\[)(?!notice file=|warning file=|error file=)/m);
      expect(run.outputs['result']).toBe('passed');
    },
  );

  it('fails as the workflow wants it to', async () => {
    const broken = aPullRequest({ 'prompts/greet.prompt.yaml': 'name: [\n' });
    expect(await check(broken, { inputs: { 'fail-on': 'never' } })).toMatchObject({ code: 0, outputs: { result: 'failed' } });
    const run = await check(broken, { inputs: { command: 'chekc' } });
    expect(run).toMatchObject({ code: 1, outputs: { result: 'error' } });
    expect(run.log).toContain('Did you mean `check`?');
  });
});
