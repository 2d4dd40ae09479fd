import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Message, ResponseFormat } from '../prompt/model.ts';

/** Everything an answer depends on. Keys, headers and time limits are no part of it. */
export interface AnswerKeyParts {
  /** `openai`, as `Model.provider` says it. */
  readonly provider: string;
  /** `Model.baseUrl`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly messages: readonly Message[];
  readonly params: JsonObject;
  readonly tools: readonly Json[];
  readonly responseFormat?: ResponseFormat | undefined;
  /** From 0: each repeat is an answer of its own. */
  readonly repeatIndex: number;
  readonly role: 'candidate' | 'judge';
}

/** Raised when the same parts come to mean another request. */
const KEY_VERSION = 1;

/** The name an answer is stored under: SHA-256 over what it depends on, in one spelling. */
export function answerKey(parts: AnswerKeyParts): string {
  return keyOfParts(keyParts(parts));
}

/** What the key is made of, to be stored beside the answer: it tells why another request does not fit. */
export function keyParts({ baseUrl, responseFormat, repeatIndex, ...parts }: AnswerKeyParts): JsonObject {
  const { provider, model, messages, params, tools, role } = parts;
  return {
    v: KEY_VERSION,
    provider,
    base_url: baseUrl,
    model,
    messages,
    params,
    tools,
    response_format: responseFormat === undefined ? null : { ...responseFormat },
    repeat_index: repeatIndex,
    role,
  };
}

/** Of stored parts: for answers that were written by hand beside the request they are for. */
export function keyOfParts(parts: JsonObject): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex');
}
