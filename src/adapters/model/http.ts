import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.ts';
import { PromptopsError } from '../../core/errors.ts';
import type { Answer } from '../../core/eval/answer.ts';
import { isRecord, type Json, type JsonObject, parseJson } from '../../core/json.ts';
import type { Model, ModelProblem, ModelRequest } from '../../ports/model.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { textOfMessage } from './echo.ts';
import { type Environment, secretFrom, setting } from './provider-settings.ts';

interface Options {
  readonly env: Environment;
  readonly ask: HttpAsker;
  /** Where to send it; its fragment points at the answer in the reply. */
  readonly url: string;
}

/** Where answers usually stand, when nothing says where. */
const USUAL = ['/text', '/output', '/answer', '/response', '/content', '/message/content', '/choices/0/message/content'];

/**
 * Any service that takes and gives JSON. Its `Authorization` header is PROMPTOPS_HTTP_AUTHORIZATION. What is sent is PROMPTOPS_HTTP_BODY
 * with the values in place of `{{prompt}}`, `{{messages}}`, `{{params}}` and `{{tools}}`, or an object of those.
 */
export function httpModel({ env, ask, url: written }: Options): Model {
  const url = new URL(written);
  const pointer = url.hash === '' ? undefined : decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  const authorization = secretFrom(env, ['PROMPTOPS_HTTP_AUTHORIZATION']);
  const template = templateIn(env);
  const headers = authorization === undefined ? {} : { Authorization: authorization };
  return {
    provider: 'http',
    // Another template is another question, for the caches too.
    baseUrl: `${url.origin}${url.pathname}${template === undefined ? '' : ` ${hashOf(template)}`}`,
    source: 'live',
    ask: async (request, options) =>
      ask(
        'http',
        { url: url.href, headers, body: template === undefined ? usualBody(request) : filled(template, request) },
        options,
        (reply) => readReply(reply, pointer),
      ),
  };
}

function templateIn(env: Environment): Json | undefined {
  const written = setting(env, 'PROMPTOPS_HTTP_BODY');
  if (written === undefined) return undefined;
  try {
    return parseJson(written);
  } catch (cause) {
    const hint = 'Write one on one line: `{"question": "{{prompt}}"}`.';
    throw new PromptopsError('CONFIG_INVALID', 'PROMPTOPS_HTTP_BODY is not JSON.', hint, { cause });
  }
}

function hashOf(template: Json): string {
  return createHash('sha256').update(canonicalJson(template)).digest('hex').slice(0, 12);
}

function valuesOf({ messages, params, tools, responseFormat }: ModelRequest): JsonObject {
  const prompt = messages.map(textOfMessage).join('\n\n');
  return { prompt, messages, params, tools, response_format: responseFormat ? { ...responseFormat } : null };
}

/** What every service outside gets, over HTTP or as a command. */
export function usualBody(request: ModelRequest): JsonObject {
  const { response_format: format, tools, ...values } = valuesOf(request);
  return { ...values, ...(request.tools.length > 0 && { tools: tools! }), ...(format !== null && { response_format: format! }) };
}

/** `{{messages}}` alone stands for the list; within a text, values are put in as text. */
function filled(template: Json, request: ModelRequest): Json {
  const values = valuesOf(request);
  const fill = (value: Json): Json => {
    if (typeof value === 'string') {
      const whole = /^\{\{\s*(\w+)\s*\}\}$/.exec(value)?.[1];
      if (whole !== undefined && Object.hasOwn(values, whole)) return values[whole]!;
      return value.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (all, name: string) => (Object.hasOwn(values, name) ? inText(values[name]!) : all));
    }
    if (isList(value)) return value.map(fill);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one as Json)])) : value;
  };
  return fill(template);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function inText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readReply(reply: JsonObject, pointer: string | undefined): Answer | ModelProblem {
  for (const one of pointer === undefined ? USUAL : [pointer]) {
    const found = valueAt(reply, one);
    if (typeof found === 'string') return { text: found, toolCalls: [] };
    if (pointer !== undefined && found !== undefined) return { text: JSON.stringify(found), toolCalls: [] };
  }
  const where =
    pointer === undefined ? `at ${USUAL.slice(0, 3).join(', ')} …; write where behind the address: \`#/path/to/it\`` : `at ${pointer}`;
  return { problem: 'malformed', message: `The reply holds no answer ${where}.` };
}

/** RFC 6901. */
function valueAt(value: Json, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}
