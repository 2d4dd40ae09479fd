import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Reply, Seen } from '../../fault-proxy.ts';

/** A vendor as a server: what it demands of a request, and how it answers. */
export interface Vendor {
  readonly name: string;
  readonly env: (uri: string, key: string) => Record<string, string>;
  readonly path: string;
  readonly keyIn: (request: Seen) => string | undefined;
  readonly schema: string;
  readonly says: (text: string) => JsonObject;
  readonly error: (status: number, message: string) => JsonObject;
  /** What makes of its error a problem of the key. */
  readonly wrongKey: { readonly status: number; readonly body: JsonObject };
}

export const KEY = 'pk-stand-in-3fA9xQ7mL2';

const openaiError = (status: number, message: string): JsonObject => ({
  error: { message, type: 'invalid_request_error', param: null, code: status === 429 ? 'rate_limit_exceeded' : null },
});
const openaiSays = (text: string): JsonObject => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4.1-mini-2025-04-14',
  choices: [{ index: 0, message: { role: 'assistant', content: text, refusal: null }, logprobs: null, finish_reason: 'stop' }],
  usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15, prompt_tokens_details: { cached_tokens: 4 } },
});

export const VENDORS: readonly Vendor[] = [
  {
    name: 'openai:gpt-4.1-mini',
    env: (uri, key) => ({ OPENAI_BASE_URL: `${uri}/v1`, OPENAI_API_KEY: key }),
    path: '/v1/chat/completions',
    keyIn: ({ headers }) => headers.authorization?.replace(/^Bearer /, ''),
    schema: 'openai-chat',
    says: openaiSays,
    error: openaiError,
    wrongKey: { status: 401, body: { error: { message: `Incorrect API key provided: ${KEY}.`, code: 'invalid_api_key' } } },
  },
  {
    name: 'azure:my-deployment',
    env: (uri, key) => ({ AZURE_OPENAI_ENDPOINT: `${uri}/`, AZURE_OPENAI_API_KEY: key }),
    path: '/openai/deployments/my-deployment/chat/completions',
    keyIn: ({ headers }) => headers['api-key']?.toString(),
    schema: 'openai-chat',
    says: openaiSays,
    error: (status, message) => ({ error: { code: String(status), message } }),
    wrongKey: { status: 401, body: { statusCode: 401, message: `Access denied due to invalid subscription key ${KEY}.` } },
  },
  {
    name: 'anthropic:claude-sonnet-4-6',
    env: (uri, key) => ({ ANTHROPIC_BASE_URL: uri, ANTHROPIC_API_KEY: key }),
    path: '/v1/messages',
    keyIn: ({ headers }) => (headers['anthropic-version'] === '2023-06-01' ? headers['x-api-key']?.toString() : undefined),
    schema: 'anthropic-messages',
    says: (text) => ({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-6',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 8, output_tokens: 3, cache_read_input_tokens: 4, cache_creation_input_tokens: 0 },
    }),
    error: (status, message) => ({
      type: 'error',
      error: { type: status === 529 ? 'overloaded_error' : 'invalid_request_error', message },
    }),
    wrongKey: { status: 401, body: { type: 'error', error: { type: 'authentication_error', message: `invalid x-api-key ${KEY}` } } },
  },
  {
    name: 'google:gemini-2.5-flash',
    env: (uri, key) => ({ GOOGLE_GEMINI_BASE_URL: uri, GEMINI_API_KEY: key }),
    path: '/v1beta/models/gemini-2.5-flash:generateContent',
    keyIn: ({ headers }) => headers['x-goog-api-key']?.toString(),
    schema: 'google-generate-content',
    says: (text) => ({
      candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP', index: 0 }],
      usageMetadata: {
        promptTokenCount: 12,
        candidatesTokenCount: 2,
        thoughtsTokenCount: 1,
        totalTokenCount: 15,
        cachedContentTokenCount: 4,
      },
      modelVersion: 'gemini-2.5-flash',
    }),
    error: (status, message) => ({ error: { code: status, message, status: 'INVALID_ARGUMENT' } }),
    wrongKey: {
      status: 400,
      body: {
        error: {
          code: 400,
          message: `API key ${KEY} not valid. Please pass a valid API key.`,
          status: 'INVALID_ARGUMENT',
          details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
        },
      },
    },
  },
];

const ajv = new Ajv2020({ strict: false, allErrors: true });

/** What is wrong with a body, by the schema of its vendor. */
export function faultsOf(schema: string, body: unknown): readonly string[] {
  const validate = ajv.getSchema(schema) ?? ajv.addSchema(schemaNamed(schema), schema).getSchema(schema)!;
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaNamed(name: string): object {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8')) as object;
}

/** Refuses what the vendor would refuse: another path, a wrong key, a body that is not of the published shape. */
export function answersAs(vendor: Vendor, text = 'Hello Ann'): (request: Seen) => Reply {
  return (request) => {
    if (request.method !== 'POST' || request.path !== vendor.path) return { status: 404, body: vendor.error(404, `no ${request.path}`) };
    if (vendor.keyIn(request) !== KEY) return vendor.wrongKey;
    const faults = faultsOf(vendor.schema, JSON.parse(Buffer.from(request.body, 'latin1').toString('utf8')));
    if (faults.length > 0) return { status: 400, body: vendor.error(400, faults.join('; ')) };
    return { body: vendor.says(text) };
  };
}
