import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { httpExchange } from '../../../src/adapters/http/exchange.ts';
import { httpAsker } from '../../../src/adapters/model/ask-over-http.ts';
import { httpModel } from '../../../src/adapters/model/http.ts';
import { openModels } from '../../../src/adapters/model/open-models.ts';
import type { Json } from '../../../src/core/json.ts';
import type { ModelRequest } from '../../../src/ports/model.ts';
import { type FaultProxy, faultProxy, type Reply, type Seen } from '../../fault-proxy.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const serving = async (answer: (request: Seen) => Reply): Promise<FaultProxy> => {
  const server = await faultProxy(answer);
  opened.unshift(server);
  return server;
};

const request: ModelRequest = {
  model: '',
  messages: [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Greet "Ann".' },
  ],
  params: { temperature: 0 },
  tools: [],
};
const options = { signal: new AbortController().signal, timeoutMs: 5000 };

const ask = async (url: string, { env = {} }: { env?: Record<string, string> } = {}) => {
  const exchange = httpExchange({ tls: { verify: true }, proxy: () => undefined, headers: {} });
  opened.unshift(exchange);
  return httpModel({ env, ask: httpAsker(exchange, []), url }).ask(request, options);
};

describe('any address', () => {
  it('gets the prompt as text and as messages, and may answer where answers usually stand', async () => {
    const server = await serving(() => ({ body: { answer: 'Hello Ann' } }));
    expect(await ask(`${server.uri}/ask?v=2`)).toMatchObject({ text: 'Hello Ann', toolCalls: [] });
    expect(server.seen[0]).toMatchObject({ url: '/ask?v=2', method: 'POST' });
    expect(JSON.parse(server.seen[0]!.body)).toEqual({
      prompt: 'Be kind.\n\nGreet "Ann".',
      messages: request.messages,
      params: { temperature: 0 },
    });
  });

  it.each<[Json, string, unknown]>([
    [{ a: { 'b/c': ['x', 'y'] } }, '#/a/b~1c/1', { text: 'y' }],
    [{ a: { n: 7 } }, '#/a', { text: '{"n":7}' }],
    [{ a: 1 }, '#/b', { problem: 'malformed', message: 'http: The reply holds no answer at /b.' }],
    [{ a: 1 }, '#/toString', { problem: 'malformed' }],
    [{ other: 1 }, '', { problem: 'malformed', message: expect.stringContaining('#/path/to/it') }],
    [{ choices: [{ message: { content: 'ok' } }] }, '', { text: 'ok' }],
  ])('%j, read by `%s`', async (body, pointer, expected) => {
    const server = await serving(() => ({ body }));
    expect(await ask(`${server.uri}/${pointer}`)).toMatchObject(expected as object);
    expect(server.seen[0]!.url).toBe('/');
  });

  it('that never stops talking is left, and is not merely busy', async () => {
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const server = createServer((incoming, reply) => {
      incoming.resume();
      reply.on('close', leave);
      reply.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(1 << 20, ' ');
      const more = () => {
        while (!reply.destroyed && reply.write(piece));
      };
      reply.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    opened.unshift(server);
    const { port } = server.address() as AddressInfo;
    expect(await ask(`http://127.0.0.1:${port}/`)).toEqual({
      problem: 'malformed',
      message: `http: 127.0.0.1:${port} gave no answer: it sends more than 16 MB.`,
    });
    await left;
  });

  it('gets a body of its own form', async () => {
    const server = await serving(() => ({ body: { text: 'ok' } }));
    const body = { input: { q: 'Say: {{prompt}}', turns: '{{ messages }}', list: ['{{params}}', 3, null, '{{unknown}}'] } };
    await ask(server.uri, { env: { PROMPTOPS_HTTP_BODY: JSON.stringify(body) } });
    expect(JSON.parse(server.seen[0]!.body)).toEqual({
      input: { q: 'Say: Be kind.\n\nGreet "Ann".', turns: request.messages, list: [{ temperature: 0 }, 3, null, '{{unknown}}'] },
    });
  });

  it('another form is another question for the caches, and one that is no JSON is told at once', () => {
    const open = (env: Record<string, string>) =>
      openModels({ env, hosts: ['h'], root: '/', version: '0' }).model('http://h/ask?v=1#/a').baseUrl;
    const [none, one, other] = [open({}), open({ PROMPTOPS_HTTP_BODY: '{"q": 1}' }), open({ PROMPTOPS_HTTP_BODY: '{"q": 2}' })];
    expect(none).toBe('http://h/ask');
    expect(new Set([none, one, other]).size).toBe(3);
    expect(open({ PROMPTOPS_HTTP_BODY: '{ "q":1 }' })).toBe(one);
    expect(() => open({ PROMPTOPS_HTTP_BODY: '{q}' })).toThrow('PROMPTOPS_HTTP_BODY is not JSON');
  });

  it('takes its authorization from the environment alone', async () => {
    const server = await serving(({ headers }) => ({ body: { text: headers.authorization ?? 'nobody' } }));
    expect(await ask(server.uri)).toMatchObject({ text: 'nobody' });
    expect(await ask(server.uri, { env: { PROMPTOPS_HTTP_AUTHORIZATION: 'Token abc' } })).toMatchObject({ text: 'Token abc' });
  });
});

describe('hosts', () => {
  const open = (name: string, hosts: readonly string[]) => openModels({ env: {}, hosts, root: '/', version: '0' }).model(name);

  it.each([
    ['http://bot.example.org/ask', ['bot.example.org']],
    ['http://BOT.example.org:8080/ask', ['*.example.org']],
    ['http://localhost:8080/ask', ['localhost:8080']],
  ])('%s is asked where the configuration lists it', (name, hosts) => {
    expect(open(name, hosts)).toMatchObject({ provider: 'http', source: 'live' });
  });

  it.each<[string, readonly string[]]>([
    ['https://bot.attacker.dev/ask', []],
    ['https://bot.attacker.dev/ask', ['bot.example.org']],
    ['https://bot.example.org.attacker.dev/', ['*.example.org', 'bot.example.org']],
    ['http://169.254.169.254/latest', ['localhost']],
  ])('%s is not, where it lists %j', (name, hosts) => {
    expect(() => open(name, hosts)).toThrow('is not one that answers may come from');
  });
});

describe('names', () => {
  const open = (name: string) => openModels({ env: {}, hosts: [], root: '/', version: '0' }).model(name);

  it('a wrong one is a mistake in the configuration', () => {
    expect(() => open('opnai:x')).toThrow('Did you mean `openai`?');
  });

  it('what was recorded of a provider goes by its name, and nobody is asked', async () => {
    const model = open('cassette:openai:gpt-4o');
    expect(model).toMatchObject({ provider: 'openai', baseUrl: 'https://api.openai.com/v1', recorded: true });
    expect(await model.ask(request, options)).toMatchObject({ problem: 'denied' });
  });
});

describe('surroundings that are wrong', () => {
  it.each([
    [{ HTTPS_PROXY: 'socks5://ann:pass@p' }, 'socks5://***@p'],
    [{ SSL_CERT_FILE: '/no/such/file.pem' }, 'SSL_CERT_FILE names /no/such/file.pem'],
    [{ OPENAI_API_KEY: 'line\nbreak' }, 'OPENAI_API_KEY holds characters'],
  ])('%j is told before anything is asked', (env, message) => {
    const models = openModels({ env, hosts: [], root: '/', version: '0' });
    expect(() => models.model('openai:gpt-4o')).toThrow(message);
  });
});

describe('a proxy', () => {
  it('gets the requests of all providers, unless NO_PROXY names the host', async () => {
    const proxy = await serving(({ url }) => ({ body: { text: url } }));
    const through = async (env: Record<string, string>) => {
      const models = openModels({ env: { HTTP_PROXY: proxy.uri, ...env }, hosts: ['bot.example.org'], root: '/', version: '0' });
      opened.unshift(models);
      return models.model('http://bot.example.org/ask').ask(request, { ...options, timeoutMs: 300 });
    };
    expect(await through({})).toMatchObject({ text: 'http://bot.example.org/ask' });
    expect(await through({ NO_PROXY: 'example.org' })).toMatchObject({ problem: 'busy' });
  });
});
