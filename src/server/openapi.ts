import type { JsonObject } from '../core/json.ts';
import { LOAD_BODY, OUTCOME_BODY, PROMOTE_BODY, PROMPT_QUERY, REGISTER_BODY, RELOAD_BODY, ROLLBACK_BODY } from './request-schemas.ts';

interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** What a token must allow; `open`: none is needed. */
  readonly right: 'open' | 'read' | 'write';
  readonly query?: Readonly<Record<string, object>>;
  readonly body?: object;
  readonly answer: string;
  readonly alsoAnswers?: Readonly<Record<string, string>>;
}

const ALIAS = { alias: PROMPT_QUERY.properties.alias };

const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/prompts/{name}',
    summary: 'One prompt, by alias or version; the newest without either',
    right: 'read',
    query: PROMPT_QUERY.properties,
    answer: 'Prompt',
    alsoAnswers: { '304': 'It is what the caller has: the ETag matches.' },
  },
  {
    method: 'post',
    path: '/api/prompts/load',
    summary: 'One prompt, rendered where variables are given',
    right: 'read',
    body: LOAD_BODY,
    answer: 'LoadedPrompt',
  },
  {
    method: 'post',
    path: '/api/prompts/reload',
    summary: 'Ask the registry now: for all prompts, one, or one alias',
    right: 'write',
    body: RELOAD_BODY,
    answer: 'Reloaded',
  },
  {
    method: 'post',
    path: '/api/prompts/register',
    summary: 'Register a prompt, once however often it is sent',
    right: 'write',
    body: REGISTER_BODY,
    answer: 'Registered',
  },
  { method: 'get', path: '/api/prompts/list', summary: 'All prompts', right: 'read', query: ALIAS, answer: 'Listed' },
  {
    method: 'get',
    path: '/api/prompts/{name}/versions',
    summary: 'The versions of a prompt, newest first',
    right: 'read',
    answer: 'Versions',
  },
  {
    method: 'get',
    path: '/api/prompts/{name}/history',
    summary: 'Versions, and every move of the aliases',
    right: 'read',
    query: ALIAS,
    answer: 'History',
  },
  {
    method: 'post',
    path: '/api/prompts/promote',
    summary: 'Point one alias at what another one holds',
    right: 'write',
    body: PROMOTE_BODY,
    answer: 'Moved',
  },
  {
    method: 'post',
    path: '/api/prompts/rollback',
    summary: 'Take the latest move of an alias back',
    right: 'write',
    body: ROLLBACK_BODY,
    answer: 'Moved',
  },
  {
    method: 'post',
    path: '/api/webhooks/mlflow',
    summary: "MLflow's message that a prompt or an alias changed, signed by it",
    right: 'open',
    body: { type: 'object' },
    answer: 'Invalidated',
  },
  {
    method: 'post',
    path: '/api/ab/{name}/outcomes',
    summary: 'What came of the variant that a unit got',
    right: 'read',
    body: OUTCOME_BODY,
    answer: 'Outcome',
  },
  { method: 'get', path: '/healthz', summary: 'The process lives', right: 'open', answer: 'Status' },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Requests are welcome',
    right: 'open',
    answer: 'Status',
    alsoAnswers: { '503': 'Not yet, or not any more.' },
  },
];

const text = { type: 'string' } as const;
const number = { type: 'integer' } as const;
const orNull = (type: string) => ({ type: [type, 'null'] });
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

const MESSAGES = list(object({ role: text, content: {} }));
const PROMPT = {
  name: text,
  version: { ...orNull('integer'), description: 'The number in the registry; null for a substitute.' },
  label: { ...orNull('string'), description: 'The human version, such as 1.4.0.' },
  hash: { ...text, description: 'SHA-256 of the content.' },
  alias: orNull('string'),
  type: { enum: ['text', 'chat'] },
  template: text,
  messages: MESSAGES,
  variables: list({ type: 'object' }),
  modelConfig: { type: 'object' },
  responseFormat: { type: 'object' },
  tools: list({}),
  tags: { type: 'object', additionalProperties: text },
  isFallback: { type: 'boolean', description: 'The registry had no answer, and this is the substitute.' },
  verified: { type: 'boolean', description: 'The content has the hash it was registered with.' },
  test: {
    ...object({ name: text, variant: text, assigned: text, counted: { type: 'boolean' } }),
    description: 'The A/B test that chose it for a unit.',
  },
};
const OPTIONAL = ['template', 'messages', 'responseFormat', 'rendered', 'test'];
const MOVE = object({ prompt: text, alias: text, from: orNull('integer'), to: number });
const VERSION = object({
  version: number,
  label: orNull('string'),
  hash: orNull('string'),
  aliases: list(text),
  createdAt: text,
  message: text,
});

const SCHEMAS: Readonly<Record<string, object>> = {
  Prompt: object(PROMPT, OPTIONAL),
  LoadedPrompt: object(
    {
      ...PROMPT,
      source: { enum: ['memory', 'redis', 'registry', 'snapshot', 'fallback'] },
      ageMs: number,
      stale: { type: 'boolean' },
      rendered: object({ text, messages: MESSAGES, warnings: list(text) }, ['text', 'messages']),
    },
    OPTIONAL,
  ),
  Reloaded: object({ refreshed: list(text), failed: list(object({ reference: text, why: text })) }),
  Registered: object({
    name: text,
    version: number,
    hash: text,
    created: { type: 'boolean' },
    aliases: list(text),
    runId: orNull('string'),
  }),
  Listed: object({ prompts: list({ type: 'object' }), warnings: list(text) }),
  Versions: object({ versions: list(VERSION) }),
  History: object({ versions: list(VERSION), moves: list({ type: 'object' }) }),
  Moved: object({ moves: list(MOVE) }),
  Invalidated: object({ invalidated: text }),
  Outcome: object({ test: text }),
  Status: object({ status: text }),
  Problem: object({ error: object({ code: text, message: text, hint: text }) }),
};

/** The HTTP interface for programs that read such documents. MLflow's dialect has its own. */
export function openApi(version: string): JsonObject {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'promptops', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: SCHEMAS,
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  } as unknown as JsonObject;
}

function described({ path, summary, right, query = {}, body, answer, alsoAnswers = {}, method }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: text }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema }));
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });
  return {
    operationId: `${method}${path.replace(/\W+(\w)/g, (_all, first: string) => first.toUpperCase()).replace(/\W/g, '')}`,
    summary,
    security: right === 'open' ? [] : [{ token: [] }, ...(right === 'read' ? [{}] : [])],
    ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: {
      '200': { description: 'Done.', ...json({ $ref: `#/components/schemas/${answer}` }) },
      ...Object.fromEntries(Object.entries(alsoAnswers).map(([status, description]) => [status, { description }])),
      default: { description: 'What is wrong, and what helps.', ...json({ $ref: '#/components/schemas/Problem' }) },
    },
  };
}
