import type { CodeReply } from '../../core/eval/assertion.ts';
import { type Json, parseJson } from '../../core/json.ts';
import { isListedHost } from '../../core/listed-host.ts';
import type { Exchange } from '../http/exchange.ts';

export interface WebhookQuestion {
  readonly value: Json | undefined;
  readonly output: string;
  readonly context: Json;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
}

const HEADERS = { 'Content-Type': 'application/json' };

/** POSTs `{output, context}` to a listed host. Redirects are not followed: they would lead past the list. */
export async function askWebhook(exchange: Exchange, { value, output, context, hosts, timeoutMs }: WebhookQuestion): Promise<CodeReply> {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { error: 'the value is no http address' };
  if (!isListedHost(url.hostname, hosts) && !isListedHost(url.host, hosts))
    return { notRun: `${url.hostname} is not among the \`hosts\` of the configuration` };
  // Whatever else the address holds may be a secret.
  const shown = `${url.origin}${url.pathname}`;
  const body = new TextEncoder().encode(JSON.stringify({ output, context }));
  const answer = await exchange({ method: 'POST', url: url.href, headers: HEADERS, body, timeoutMs });
  if ('lost' in answer) return { error: `${shown}: ${answer.lost}` };
  if (answer.status !== 200) return { error: `${shown} answered with status ${answer.status}` };
  try {
    return { returned: parseJson(new TextDecoder('utf-8', { fatal: true }).decode(answer.body)) };
  } catch {
    return { error: `${shown}: the answer is not JSON` };
  }
}
