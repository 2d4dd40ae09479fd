import { isRecord, type Json } from '../../core/json.ts';
import type { ModelProblem } from '../../ports/model.ts';

const MOST_CHARACTERS = 300;
const BUSY = new Set([408, 409, 425, 429]);
const DENIED = new Set([401, 402, 403, 404]);
/** Codes that say more than their status: no second try and no second case will fare better. */
const DENIED_CODES = new Set(['insufficient_quota', 'billing_error', 'API_KEY_INVALID', 'invalid_api_key', 'model_not_found']);

/** What an answer that is an error means, in the shapes that vendors and gateways give it. */
export function problemOfReply(
  status: number,
  reply: Json | undefined,
  { text = '', retryAfterMs = 0 }: { readonly text?: string; readonly retryAfterMs?: number } = {},
): ModelProblem {
  const { message, codes, delayMs } = errorIn(reply);
  const wait = retryAfterMs > 0 ? retryAfterMs : delayMs;
  return {
    problem: kindOf(status, codes),
    status,
    message: `answered ${status}${sentence(message ?? (reply === undefined ? text : ''))}`,
    ...(wait > 0 && { retryAfterMs: wait }),
  };
}

/** The code of an error, as OpenAI and those who follow it give it. */
export function codesIn(reply: Json | undefined): readonly string[] {
  return errorIn(reply).codes;
}

function kindOf(status: number, codes: readonly string[]): ModelProblem['problem'] {
  if (codes.some((code) => DENIED_CODES.has(code)) || DENIED.has(status)) return 'denied';
  if (BUSY.has(status) || status >= 500) return 'busy';
  // Nothing that carries a key is sent on to another address.
  return status >= 300 && status < 400 ? 'denied' : 'rejected';
}

interface ErrorFacts {
  readonly message: string | undefined;
  readonly codes: readonly string[];
  readonly delayMs: number;
}

function errorIn(reply: Json | undefined): ErrorFacts {
  const body = Array.isArray(reply) ? reply[0] : reply;
  if (!isRecord(body)) return { message: undefined, codes: [], delayMs: 0 };
  const error = isRecord(body['error']) ? body['error'] : body;
  const message = [error['message'], body['detail'], body['error'], body['message']].find((one) => typeof one === 'string');
  const details = Array.isArray(error['details']) ? error['details'].filter(isRecord) : [];
  const codes = [error['code'], error['type'], error['status'], ...details.map(({ reason }) => reason)].filter(
    (one) => typeof one === 'string',
  );
  return { message, codes, delayMs: Math.max(0, ...details.map(delayOf)) };
}

/** Google's way to ask for a pause: `retryDelay: "34s"`. */
function delayOf({ retryDelay }: Record<string, unknown>): number {
  const seconds = typeof retryDelay === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(retryDelay)?.[1] : undefined;
  return seconds === undefined ? 0 : 1000 * Number(seconds);
}

function sentence(words: string): string {
  const plain = shortened(words);
  return plain === '' ? '.' : `: ${plain}`;
}

/** On one line, without markup and without what looks like a key: some vendors repeat a part of it. */
export function shortened(words: string): string {
  const plain = words
    .replaceAll(/<[^>]{0,200}>/g, ' ')
    .replaceAll(/\b(?:sk|pk|rk|xai|gsk|AIza|ya29)[-_.]?[\w*.-]{6,}/g, '***')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim();
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS)}…` : plain;
}
