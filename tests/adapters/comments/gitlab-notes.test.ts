import { beforeEach, describe, expect, it } from '@jest/globals';
import { gitlabNotes } from '../../../src/adapters/comments/gitlab-notes.ts';
import { openComments } from '../../../src/adapters/comments/open-comments.ts';
import { postComment } from '../../../src/usecases/post-comment.ts';
import { runCli } from '../../run-cli.ts';
import { aRepository, commit, git } from '../../scenarios/a-repository.ts';
import { gitlabStandIn, TOKENS } from './gitlab-stand-in.ts';

const MARKER = '<!-- promptops 0123 -->';
const gitlab = await gitlabStandIn();
const waits: number[] = [];
const notes = (of: { token?: string; project?: string } = {}) =>
  gitlabNotes({
    token: of.token ?? TOKENS.api,
    apiUrl: gitlab.apiUrl,
    project: of.project ?? '42',
    number: 7,
    env: {},
    wait: async (ms) => {
      waits.push(ms);
    },
  });
const post = (body: string, of?: Parameters<typeof notes>[0]) =>
  postComment({ marker: MARKER, body: `${MARKER}\n${body}\n`, worthwhile: true }, notes(of));

beforeEach(() => {
  gitlab.notes.splice(0);
  gitlab.requests.splice(0);
  waits.splice(0);
  gitlab.tooFast = 0;
});

describe('the note on a merge request', () => {
  it('is written once and brought up to date', async () => {
    expect([await post('one'), await post('two'), await post('two')]).toEqual(['created', 'updated', 'unchanged']);
    expect(gitlab.notes.map(({ body }) => body)).toEqual([`${MARKER}\ntwo\n`]);
  });

  it('is found behind hundreds of others, and among pages no more are read than needed', async () => {
    gitlab.notes.push(...Array.from({ length: 230 }, (_, id) => ({ id, body: `note ${id}`, system: id % 3 === 0 })));
    await post('one');
    gitlab.notes.push(...Array.from({ length: 230 }, (_, id) => ({ id: 300 + id, body: `more ${id}`, system: false })));
    gitlab.requests.splice(0);
    expect(await post('two')).toBe('updated');
    expect(gitlab.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3);
  });

  it('waits as long as GitLab asks', async () => {
    gitlab.tooFast = 2;
    expect(await post('one')).toBe('created');
    expect(waits).toEqual([1000, 1000]);
  });

  it('gives up where GitLab never has time', async () => {
    gitlab.tooFast = 100;
    await expect(post('one')).rejects.toMatchObject({ code: 'REVIEW_FAILED', message: expect.stringContaining('429') });
    expect(waits).toHaveLength(3);
  });

  it.each([
    ['a token that may only read', { token: TOKENS.readApi }],
    ['a token that is none', { token: 'nonsense' }],
    ['a project that is not there', { project: 'group/other' }],
  ])('is refused to %s', async (_what, of) => {
    expect(await post('one', of)).toBe('refused');
    expect(gitlab.notes).toEqual([]);
  });

  it('names nobody its token when it fails', async () => {
    const nowhere = gitlabNotes({
      token: 'glpat-secret',
      apiUrl: 'http://127.0.0.1:9',
      project: '42',
      number: 7,
      env: {},
      wait: async () => {},
    });
    const failed = await nowhere.find(MARKER).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'REVIEW_FAILED' });
    expect(JSON.stringify(failed) + String((failed as Error).message)).not.toContain('glpat-secret');
  });

  it('needs a token of the project', async () => {
    const context = { system: 'gitlab', kind: 'pull-request', trust: 'own', number: 7 } as const;
    expect(await openComments(context, {})).toContain('GITLAB_TOKEN');
    expect(await openComments({ ...context, system: 'jenkins' }, {})).toContain('GitHub and GitLab');
  });

  it('is what `promptops ci --comment` keeps up to date in a merge request', async () => {
    const cwd = aRepository({ 'prompts/greet.prompt.yaml': 'name: greet\ntemplate: Greet.\n' });
    git(cwd, 'switch', '-q', '-c', 'topic');
    commit(cwd, { 'prompts/greet.prompt.yaml': 'name: greet\ntemplate: Welcome.\n' }, 'Change');
    const env = {
      CI: 'true',
      GITLAB_CI: 'true',
      GITLAB_TOKEN: TOKENS.api,
      CI_API_V4_URL: gitlab.apiUrl,
      CI_PROJECT_ID: '42',
      CI_MERGE_REQUEST_IID: '7',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_JOB_NAME: 'promptops',
    };
    const run = () =>
      runCli(['ci', '--comment', '--format', 'text', '--format', 'gitlab=gl.json', '--format', 'junit=p.xml'], { cwd, env });
    const first = await run();
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('Comment on merge request !7: created.') });
    expect((await run()).stderr).toContain('unchanged');
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain('1 prompt changes');
  });
});
