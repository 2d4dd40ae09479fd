import type { Answer } from '../../core/eval/answer.ts';
import { isRecord, type Json, type JsonObject, parseJson } from '../../core/json.ts';
import type { AskOptions, ModelProblem } from '../../ports/model.ts';
import type { Exchange, Exchanged } from '../http/exchange.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import { codesIn, problemOfReply } from './reply-problem.ts';
import { withoutSecrets } from './secret-values.ts';

interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** `provider`: what is told of whoever answers. `read`: what a reply means. */
export type HttpAsker = (
  provider: string,
  call: Call,
  options: AskOptions,
  read: (reply: JsonObject) => Answer | ModelProblem,
) => Promise<Answer | ModelProblem>;

/** More is no answer; it would be held in memory whole. */
const MOST_BYTES = 16 * 1024 * 1024;

/** One request to a provider and what came of it, without anything secret in its words. */
export function httpAsker(exchange: Exchange, secrets: readonly string[]): HttpAsker {
  return async (provider, { url, headers, body }, { signal, timeoutMs }, read) => {
    signal.throwIfAborted();
    const started = performance.now();
    const answer = await exchange({
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: Buffer.from(JSON.stringify(body)),
      timeoutMs,
      mostBytes: MOST_BYTES,
      signal,
    });
    const latencyMs = Math.round(performance.now() - started);
    const told = understood(answer, url, read);
    if (!('problem' in told)) return { ...told, latencyMs };
    return { ...told, message: withoutSecrets(`${provider}: ${told.message}`, secrets) };
  };
}

/** Azure and others refuse a prompt that their filter does not like: the service declines, our request is not wrong. */
const FILTERED = new Set(['content_filter', 'content_policy_violation', 'ResponsibleAIPolicyViolation']);
const DECLINED: Answer = { text: '', finishReason: 'content_filter', toolCalls: [], refused: true };

function understood(answer: Exchanged, url: string, read: (reply: JsonObject) => Answer | ModelProblem): Answer | ModelProblem {
  if ('lost' in answer) return { problem: problemOfLost(answer), message: `${hostOf(url)} gave no answer: ${answer.lost}.` };
  const { status, headers, body } = answer;
  const text = new TextDecoder().decode(body);
  const reply = parsed(text);
  if (status === 400 && codesIn(reply).some((code) => FILTERED.has(code))) return DECLINED;
  if (status < 200 || status > 299) return problemOfReply(status, reply, { text, retryAfterMs: retryAfterMs(headers) });
  if (isRecord(reply)) return read(reply as JsonObject);
  // A proxy that gives up sends what it has: the rest may come next time.
  if (/^\s*[{[]/.test(text) && reply === undefined) return { problem: 'busy', status, message: 'The answer broke off in the middle.' };
  return { problem: 'malformed', status, message: `${hostOf(url)} answered with something else than JSON.` };
}

function problemOfLost({ untrusted, endless }: Extract<Exchanged, { readonly lost: string }>): ModelProblem['problem'] {
  if (untrusted) return 'denied';
  return endless ? 'malformed' : 'busy';
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function hostOf(url: string): string {
  return new URL(url).host;
}
