import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { githubComments } from '../../../src/adapters/comments/github-comments.ts';
import { githubStandIn, TOKENS } from '../../action/github-stand-in.ts';

const MARKER = '<!-- promptops 0123 -->';
const github = await githubStandIn();
const waits: number[] = [];
const comments = (of: { token?: string; apiUrl?: string; env?: Readonly<Record<string, string>> } = {}) =>
  githubComments({
    token: of.token ?? TOKENS.write,
    apiUrl: of.apiUrl ?? github.url,
    repository: 'o/r',
    number: 7,
    env: of.env ?? {},
    wait: async (ms) => {
      waits.push(ms);
    },
  });

beforeEach(() => {
  github.comments.splice(0);
  github.requests.splice(0);
  waits.splice(0);
  github.tooFast = 0;
  github.usedUp = { times: 0, seconds: 0 };
});

/** Passes on what it is asked for by its whole address, as proxies do. */
async function aProxy(): Promise<{ readonly url: string; readonly passed: string[] }> {
  const passed: string[] = [];
  const server = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method} ${incoming.url}`);
    const { host: _own, ...headers } = incoming.headers;
    const onward = send(incoming.url ?? '', { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, passed };
}
const proxy = await aProxy();

describe('comments on GitHub', () => {
  it('are made, found again and changed', async () => {
    const { find, create, update } = comments();
    expect(await find(MARKER)).toBeUndefined();
    expect(await create(`${MARKER}\nÄ one`)).toBe('done');
    const found = await find(MARKER);
    expect(found).toMatchObject({ body: `${MARKER}\nÄ one` });
    expect(await update((found as { id: string }).id, `${MARKER}\ntwo`)).toBe('done');
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  });

  it('go through the proxy that the environment names', async () => {
    expect(await comments({ env: { HTTP_PROXY: proxy.url } }).create('one')).toBe('done');
    expect(proxy.passed).toEqual([`POST ${github.url}/repos/o/r/issues/7/comments`]);
    expect(await comments({ env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } }).create('two')).toBe('done');
    expect(proxy.passed).toHaveLength(1);
  });

  it('wait for the limit on writing, but not for ever', async () => {
    github.tooFast = 100;
    await expect(comments().create('one')).rejects.toMatchObject({ code: 'REVIEW_FAILED', message: expect.stringContaining('403') });
    expect(waits).toHaveLength(3);
  });

  it('wait for the limit of the hour when it is free again soon', async () => {
    github.usedUp = { times: 2, seconds: 30 };
    expect(await comments().create('one')).toBe('done');
    expect(waits).toEqual([expect.any(Number), expect.any(Number)]);
    for (const ms of waits) expect(Math.round(ms / 10_000)).toBe(3);
  });

  it('say when the limit of the hour is free again: that is no token that may not write', async () => {
    github.usedUp = { times: 1, seconds: 1800 };
    await expect(comments().create('one')).rejects.toMatchObject({
      code: 'REVIEW_FAILED',
      message: expect.stringMatching(/o\/r#7: its rate limit is used up until \d\d:\d\d:\d\d UTC/),
    });
    expect(waits).toEqual([]);
  });

  it('name nobody the token when they fail', async () => {
    const failed = await comments({ apiUrl: 'http://127.0.0.1:9' })
      .find(MARKER)
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'REVIEW_FAILED', message: expect.stringContaining('refused') });
    expect(`${JSON.stringify(failed)} ${(failed as Error).stack}`).not.toContain(TOKENS.write);
  });

  it.each([
    ['longer than GitHub takes', 'x'.repeat(65_537)],
    ['empty', ''],
  ])('that are %s are an error, said in words', async (_what, body) => {
    await expect(comments().create(body)).rejects.toMatchObject({ code: 'REVIEW_FAILED', message: expect.stringContaining('422') });
  });
});
