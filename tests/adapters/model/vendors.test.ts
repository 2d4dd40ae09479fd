import { afterEach, describe, expect, it } from '@jest/globals';
import { openModels } from '../../../src/adapters/model/open-models.ts';
import { isProviderProblem, parseProvider } from '../../../src/core/eval/provider-name.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { AskOptions, ModelRequest } from '../../../src/ports/model.ts';
import { type FaultProxy, faultProxy, type Reply, type Seen } from '../../fault-proxy.ts';
import { answersAs, KEY, VENDORS, type Vendor } from './vendors.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const serving = async (answer: (request: Seen) => Reply): Promise<FaultProxy> => {
  const server = await faultProxy(answer);
  opened.unshift(server);
  return server;
};

const aRequest = (name: string, parts: Partial<ModelRequest> = {}): ModelRequest => {
  const parsed = parseProvider(name);
  if (isProviderProblem(parsed)) throw new Error(parsed.problem);
  return { model: parsed.model, messages: [{ role: 'user', content: 'Greet Ann.' }], params: {}, tools: [], ...parts };
};

const options = (timeoutMs = 10_000): AskOptions => ({ signal: new AbortController().signal, timeoutMs });

const asking = (vendor: Vendor, { uri }: FaultProxy, key = KEY) => {
  const models = openModels({ env: vendor.env(uri, key), hosts: [], root: '/', version: '1.2.3' });
  opened.unshift(models);
  const model = models.model(vendor.name);
  return (parts?: Partial<ModelRequest>, how = options()) => model.ask(aRequest(vendor.name, parts), how);
};

const EVERYTHING: Partial<ModelRequest> = {
  messages: [
    { role: 'system', content: 'Be kind.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Who is this?' },
        { type: 'image_url', image_url: { url: 'https://example.org/ann.png' } },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=' } },
      ],
    },
    {
      role: 'assistant',
      content: '',
      tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'find', arguments: '{"face":1}' } }],
    },
    { role: 'tool', tool_call_id: 'call_1', content: 'Ann' },
    { role: 'user', content: 'Say so.' },
  ],
  params: { temperature: 0.2, max_tokens: 50, top_p: 0.9, stop_sequences: ['END'], tool_choice: 'auto' },
  tools: [
    { type: 'function', function: { name: 'find', description: 'by face', parameters: { type: 'object', properties: { face: {} } } } },
    { type: 'function', function: { name: 'now' } },
  ],
  responseFormat: { kind: 'json_schema', name: 'who', strict: true, schema: { type: 'object', properties: { name: { type: 'string' } } } },
};

describe.each(VENDORS.map((vendor) => [vendor.name.split(':')[0]!, vendor] as const))('%s', (provider, vendor) => {
  it('answers, with what it cost and how long it took', async () => {
    const server = await serving(answersAs(vendor));
    const answer = await asking(vendor, server)();
    expect(answer).toMatchObject({ text: 'Hello Ann', finishReason: 'stop', toolCalls: [] });
    expect(answer).toMatchObject({
      usage: { input: 12, output: 3, cachedInput: 4 },
      latencyMs: expect.any(Number),
      model: expect.any(String),
    });
    expect(server.seen[0]!.headers['user-agent']).toBe('promptops/1.2.3');
  });

  it('gets a request of its published shape, with images, tools, a schema and all parameters it has', async () => {
    const server = await serving(answersAs(vendor));
    expect(await asking(vendor, server)(EVERYTHING)).toMatchObject({ text: 'Hello Ann' });
    expect(JSON.parse(server.seen[0]!.body)).toMatchSnapshot();
  });

  it('text of every alphabet arrives whole', async () => {
    const server = await serving((request) => ({
      body: vendor.says(/Zoë 🐈/u.test(Buffer.from(request.body, 'latin1').toString()) ? 'Zoë 🐈' : '?'),
    }));
    expect(await asking(vendor, server)({ messages: [{ role: 'user', content: 'Zoë 🐈' }] })).toMatchObject({ text: 'Zoë 🐈' });
  });

  it('a wrong key ends it, and is in no message', async () => {
    const server = await serving(() => vendor.wrongKey);
    const problem = await asking(vendor, server)();
    expect(problem).toMatchObject({ problem: 'denied', status: vendor.wrongKey.status, message: expect.stringContaining('***') });
    expect(JSON.stringify(problem)).not.toContain(KEY);
  });

  it.each([
    [408, 'busy'],
    [409, 'busy'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [529, 'busy'],
    [400, 'rejected'],
    [413, 'rejected'],
    [422, 'rejected'],
    [302, 'denied'],
    [401, 'denied'],
    [402, 'denied'],
    [403, 'denied'],
    [404, 'denied'],
  ])('%i is %s', async (status, problem) => {
    const server = await serving(() => ({ status, headers: { location: '/elsewhere' }, body: vendor.error(status, 'no\nluck') }));
    expect(await asking(vendor, server)()).toEqual({ problem, status, message: `${provider}: answered ${status}: no luck` });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['milliseconds', { 'retry-after-ms': '70', 'retry-after': '1' }, 70],
    ['a date', { date: 'Sat, 21 Nov 2026 08:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 08:00:09 GMT' }, 9000],
  ])('says when to come back, in %s', async (_what, headers, retryAfterMs) => {
    const server = await serving(() => ({ status: 429, headers, body: vendor.error(429, 'slow down') }));
    expect(await asking(vendor, server)()).toMatchObject({ problem: 'busy', retryAfterMs });
  });

  it('a page instead of JSON is no answer', async () => {
    const server = await serving(() => ({ headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' }));
    expect(await asking(vendor, server)()).toMatchObject({
      problem: 'malformed',
      message: expect.stringContaining('something else than JSON'),
    });
  });

  it('JSON of another shape is no answer', async () => {
    const server = await serving(() => ({ body: { hello: 'there' } }));
    expect(await asking(vendor, server)()).toMatchObject({ problem: 'malformed' });
  });

  it('half of an answer may come whole next time', async () => {
    const broken = await serving(() => ({ headers: { 'content-type': 'application/json' }, body: '{"choices": [{"mess' }));
    expect(await asking(vendor, broken)()).toMatchObject({ problem: 'busy' });
    const server = await serving(answersAs(vendor));
    server.failOn(() => 'cut');
    expect(await asking(vendor, server)()).toMatchObject({ problem: 'busy' });
  });

  it('a broken connection may hold next time', async () => {
    const server = await serving(answersAs(vendor));
    server.failOn(() => 'reset-before');
    expect(await asking(vendor, server)()).toMatchObject({ problem: 'busy', message: expect.stringContaining('gave no answer') });
  });

  it('who never answers is left when the time is over', async () => {
    const server = await serving(answersAs(vendor));
    server.failOn(() => 'hang');
    expect(await asking(vendor, server)({}, options(50))).toMatchObject({
      problem: 'busy',
      message: expect.stringContaining('no answer within'),
    });
  });

  it('an abort is thrown, before and while it waits', async () => {
    const server = await serving(answersAs(vendor));
    const control = new AbortController();
    server.failOn(() => {
      control.abort(new Error('stopped'));
      return 'hang';
    });
    const ask = asking(vendor, server);
    await expect(ask({}, { signal: control.signal, timeoutMs: 10_000 })).rejects.toThrow('stopped');
    await expect(ask({}, { signal: control.signal, timeoutMs: 10_000 })).rejects.toThrow('stopped');
    expect(server.seen).toHaveLength(1);
  });

  it('a model that does not exist is told as the vendor tells it', async () => {
    const server = await serving(() => ({ status: 404, body: vendor.error(404, 'There is no such model.') }));
    expect(await asking(vendor, server)()).toMatchObject({
      problem: 'denied',
      message: expect.stringContaining('There is no such model.'),
    });
  });
});

describe('without a key', () => {
  it.each([
    ['openai:gpt-4o', 'OPENAI_API_KEY'],
    ['azure:mine', 'AZURE_OPENAI_ENDPOINT'],
    ['anthropic:claude-opus-4-8', 'ANTHROPIC_API_KEY'],
    ['google:gemini-2.5-pro', 'GEMINI_API_KEY'],
  ])('%s sends nothing and says that %s is not set', async (name, variable) => {
    const model = openModels({ env: {}, hosts: [], root: '/', version: '0' }).model(name);
    expect(await model.ask(aRequest(name), options())).toEqual({
      problem: 'denied',
      message: expect.stringContaining(`${variable} is not set`),
    });
  });

  it('a server of our own is asked all the same', async () => {
    const [openai] = VENDORS;
    const server = await serving(({ headers }) => ({ body: openai!.says(headers.authorization ?? 'nobody') }));
    const models = openModels({ env: { OPENAI_BASE_URL: server.uri }, hosts: [], root: '/', version: '0' });
    opened.unshift(models);
    expect(await models.model('openai:llama3').ask(aRequest('openai:llama3'), options())).toMatchObject({ text: 'nobody' });
  });
});

describe('by an address of one’s own', () => {
  const ask = async (server: FaultProxy, path: string, name = 'openai:chat', env: Record<string, string> = {}) => {
    const models = openModels({
      env: { OPENAI_BASE_URL: `${server.uri}${path}`, OPENAI_API_KEY: KEY, ...env },
      hosts: [],
      root: '/',
      version: '0',
    });
    opened.unshift(models);
    const model = models.model(`${name}:my-endpoint`);
    return { model, answer: await model.ask(aRequest('openai:my-endpoint', EVERYTHING), options()) };
  };

  it("MLflow's AI gateway is asked as OpenAI is, by the name of an endpoint", async () => {
    const gateway = VENDORS[0]!;
    const server = await serving(answersAs({ ...gateway, path: '/gateway/mlflow/v1/chat/completions' }));
    const { answer, model } = await ask(server, '/gateway/mlflow/v1/');
    expect(answer).toMatchObject({ text: 'Hello Ann' });
    expect(model).toMatchObject({ provider: 'openai', baseUrl: `${server.uri}/gateway/mlflow/v1` });
    expect(JSON.parse(server.seen[0]!.body)).toMatchObject({ model: 'my-endpoint' });
  });

  it('a gateway that passes an error on with status 200 is understood', async () => {
    const server = await serving(() => ({ body: { error: { message: 'upstream is full', code: 429 } } }));
    expect((await ask(server, '')).answer).toMatchObject({ problem: 'busy', message: 'openai: answered 429: upstream is full' });
  });

  it('what an address holds besides stays out of names and caches', async () => {
    const server = await serving(({ headers, url }) => ({ body: VENDORS[0]!.says(`${headers.authorization} ${url}`) }));
    const uri = server.uri.replace('//', '//ann:pass@');
    const models = openModels({ env: { OPENAI_BASE_URL: `${uri}/v1?key=abc#x` }, hosts: [], root: '/', version: '0' });
    opened.unshift(models);
    const model = models.model('openai:m');
    expect(model.baseUrl).toBe(`${server.uri}/v1`);
    const basic = `Basic ${Buffer.from('ann:pass').toString('base64')}`;
    expect(await model.ask(aRequest('openai:m'), options())).toMatchObject({ text: `${basic} /v1/chat/completions` });
  });

  it('an address that is none is a mistake in the environment, shown without its password', () => {
    const models = openModels({ env: { OPENAI_BASE_URL: 'ftp://ann:pass@host' }, hosts: [], root: '/', version: '0' });
    expect(() => models.model('openai:m')).toThrow('OPENAI_BASE_URL is `ftp://***@host`');
  });
});

describe('the longest answer', () => {
  const limited = (wanted: string, refused: string) =>
    serving(({ body }) => {
      const sent = JSON.parse(body) as JsonObject;
      if (sent[wanted] === 50 && sent[refused] === undefined) return { body: VENDORS[0]!.says('ok') };
      const message = `Unsupported parameter: '${refused}' is not supported with this model. Use '${wanted}' instead.`;
      return { status: 400, body: { error: { message, type: 'invalid_request_error', param: refused, code: 'unsupported_parameter' } } };
    });

  it.each([
    ['openai:gpt-4o', 'max_tokens', 'max_completion_tokens', 1],
    ['openai:gpt-5.4-mini', 'max_completion_tokens', 'max_tokens', 1],
    ['openai:o3', 'max_completion_tokens', 'max_tokens', 1],
    ['openai:my-own', 'max_completion_tokens', 'max_tokens', 2],
    ['openai:gpt-5-compatible', 'max_tokens', 'max_completion_tokens', 2],
  ])('%s is asked with %s', async (name, wanted, refused, requests) => {
    const server = await limited(wanted, refused);
    const models = openModels({ env: { OPENAI_BASE_URL: server.uri }, hosts: [], root: '/', version: '0' });
    opened.unshift(models);
    const model = models.model(name);
    const request = aRequest(name, { params: { max_tokens: 50 } });
    expect(await model.ask(request, options())).toMatchObject({ text: 'ok' });
    expect(server.seen).toHaveLength(requests);
    await model.ask(request, options());
    expect(server.seen).toHaveLength(requests + 1);
  });
});
