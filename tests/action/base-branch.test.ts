import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../run-cli.ts';
import { aModelServer } from '../scenarios/a-model-server.ts';
import { git } from '../scenarios/a-repository.ts';
import { aPullRequest, type PullRequest } from './a-pull-request.ts';
import { type Event, mergeGroupEvent, pullRequestEvent } from './events.ts';
import { githubStandIn, TOKENS } from './github-stand-in.ts';
import { runAction } from './run-action.ts';

const PROMPT =
  'name: greet\ndescription: Greets.\nmodel: openai/gpt-4.1-mini\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const CASES = 'prompts/greet.eval.yaml';
const cases = (gate: string) =>
  `version: 1\ngate: [${gate}]\ntests:\n${[1, 2].map((n) => `  - {id: c${n}, vars: {name: N${n}}, assert: [{type: contains, value: Hello N${n}}]}\n`).join('')}`;
const STEAL = 'http://127.0.0.1:9/steal';

const github = await githubStandIn();

/** A pull request that asks for less than main does, and for a registry of its own. */
const lenient = () =>
  aPullRequest(
    {
      'prompts/greet.prompt.yaml': PROMPT.replace('Greet {{', 'Greet shortly {{'),
      [CASES]: cases('pass_rate >= 0.1'),
      'promptops.config.yaml': `format: 1\nregistry: {uri: "${STEAL}"}\naliases: {production: {gate: []}}\n`,
    },
    {
      'prompts/greet.prompt.yaml': PROMPT,
      'prompts/other.prompt.yaml': PROMPT.replaceAll('greet', 'other'),
      [CASES]: cases('pass_rate >= 1'),
      'promptops.config.yaml': 'format: 1\n',
    },
  );

/** As actions/checkout makes it: one commit, of the merge or of the head. */
function checkout({ cwd, head }: PullRequest, of: 'merge' | 'head', origin: 'reachable' | 'gone'): string {
  const clone = join(folderWith({}), 'checkout');
  git(cwd, 'branch', '-f', 'checked-out', of === 'head' ? head : 'HEAD');
  git(cwd, 'clone', '-q', '--depth=1', '--branch=checked-out', `file://${cwd}`, clone);
  if (origin === 'gone') git(clone, 'remote', 'set-url', 'origin', join(clone, 'nowhere'));
  return clone;
}

const fresh = ({ cwd }: PullRequest) => {
  github.comments.splice(0);
  github.requests.splice(0);
  github.usedUp = { times: 0, seconds: 0 };
  github.truncated = false;
  github.repository = cwd;
};

const server = () => aModelServer(({ messages }) => (messages.at(-1)?.content.includes('N1') ? 'Hello N1!' : 'Who?'));

async function check(
  { head, base }: PullRequest,
  cwd: string,
  of: { token?: string | null; event?: Event; from?: string; inputs?: Readonly<Record<string, string>> } = {},
) {
  const model = await server();
  const { event, payload, env } = of.event ?? { event: 'pull_request', payload: pullRequestEvent(head, base, of.from), env: {} };
  const run = await runAction({
    cwd,
    event,
    payload,
    ...(of.inputs && { inputs: of.inputs }),
    env: {
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_API_URL: github.url,
      ...(of.token !== null && { GITHUB_TOKEN: of.token ?? TOKENS.write }),
      ...model.env,
      ...env,
    },
  });
  expect(run.log).not.toContain(STEAL);
  return { ...run, asked: model.requests.length };
}

type Trouble = Partial<Pick<typeof github, 'usedUp' | 'truncated' | 'repository'>> & { readonly token?: string | null };

describe('gates and endpoints come from the base branch', () => {
  const decidedByMain = { code: 1, outputs: { result: 'failed', verdict: 'fail', 'pass-rate': '0.5', changed: '["greet"]' }, asked: 2 };

  it('fetched alone, where git may: GitHub is asked for nothing', async () => {
    const request = lenient();
    fresh(request);
    expect(await check(request, checkout(request, 'merge', 'reachable'))).toMatchObject(decidedByMain);
    expect(github.requests.filter((line) => /git\/|compare/.test(line))).toEqual([]);
  });

  it.each(['merge', 'head'] as const)('else by the API of GitHub, with the %s checked out: only what changed is read', async (of) => {
    const request = lenient();
    fresh(request);
    const run = await check(request, checkout(request, of, 'gone'));
    expect(run).toMatchObject(decidedByMain);
    expect(run.summary).toContain(`against commit ${request.base.slice(0, 8)}`);
    expect(github.comments[0]?.body).toContain('❌ failed, 1 prompt changes');
    const reads = github.requests.filter((line) => /git\/|compare/.test(line)).map((line) => line.replace(/[0-9a-f]{40}/g, 'sha'));
    expect(reads.sort()).toEqual([
      ...(of === 'head' ? ['GET /repos/o/r/compare/sha...sha?per_page=1&page=2 200'] : []),
      'GET /repos/o/r/git/blobs/sha 200',
      'GET /repos/o/r/git/blobs/sha 200',
      'GET /repos/o/r/git/blobs/sha 200',
      'GET /repos/o/r/git/trees/sha?recursive=1 200',
    ]);
  });

  it('also where the job only evaluates or plans', async () => {
    const request = lenient();
    fresh(request);
    const evaluated = await check(request, checkout(request, 'merge', 'reachable'), { inputs: { command: 'eval' } });
    expect(evaluated).toMatchObject({ code: 1, outputs: { result: 'failed', verdict: 'fail' }, asked: 2 });
    const planned = await check(request, checkout(request, 'merge', 'reachable'), { inputs: { command: 'plan' } });
    expect(planned).toMatchObject({ code: 0, outputs: { changed: '["greet"]' } });
    const unknown = await check(request, checkout(request, 'merge', 'gone'), { inputs: { command: 'eval' }, token: null });
    expect(unknown).toMatchObject({ code: 1, outputs: { result: 'undecided' }, asked: 0 });
  });

  it('also those of a merge queue', async () => {
    const request = lenient();
    fresh(request);
    const merged = git(request.cwd, 'rev-parse', 'HEAD');
    const event = mergeGroupEvent(merged, request.base);
    expect(await check(request, request.cwd, { event })).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(await check(request, checkout(request, 'merge', 'gone'), { event })).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  });

  it('of a fork too, whose token may read', async () => {
    const request = lenient();
    fresh(request);
    expect(await check(request, checkout(request, 'merge', 'gone'), { from: 'x/r', token: TOKENS.read })).toMatchObject({
      code: 0,
      outputs: { result: 'passed', verdict: 'not-run', changed: '["greet"]' },
      asked: 0,
    });
  });

  it.each<[string, Trouble, RegExp]>([
    ['the token may not read contents', { token: TOKENS.comment }, /answered 403: Resource not accessible/],
    ['there is no token', { token: null }, /shallow clone/],
    ['the limit of the hour is used up', { usedUp: { times: 1, seconds: 1800 } }, /rate limit is used up until \d\d:\d\d:\d\d UTC/],
    ['the list of files is cut off', { truncated: true }, /more files than it lists/],
    ['GitHub does not know the commit', { repository: undefined }, /answered 404/],
  ])('else nobody decides: %s', async (_why, { token, ...state }, said) => {
    const request = lenient();
    fresh(request);
    Object.assign(github, state);
    const run = await check(request, checkout(request, 'merge', 'gone'), token === undefined ? {} : { token });
    expect(run).toMatchObject({ code: 1, outputs: { result: 'undecided', verdict: 'not-run', errors: '0', changed: '' }, asked: 0 });
    expect(run.log).toMatch(said);
    expect(run.log).toContain('fetch-depth: 0');
    expect(github.comments.map(({ body }) => body.split('\n')[2])).toEqual(
      token === null ? [] : ['### promptops: ❔ undecided, there is no plan'],
    );
    expect(run.summary.replaceAll('&#58;', ':')).toMatch(said);
    expect(run.summary).toContain('fetch-depth');
  });

  it('waits where the limit is free again soon', async () => {
    const request = lenient();
    fresh(request);
    github.usedUp = { times: 1, seconds: 0 };
    expect(await check(request, checkout(request, 'merge', 'gone'))).toMatchObject(decidedByMain);
  });
});
