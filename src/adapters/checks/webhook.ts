import axios from 'axios';
import type { CodeReply } from '../../core/eval/assertion.ts';
import { type Json, parseJson } from '../../core/json.ts';
import { isListedHost } from '../../core/listed-host.ts';
import { redactUri } from '../../core/redact-uri.ts';

export interface WebhookQuestion {
  readonly value: Json | undefined;
  readonly output: string;
  readonly context: Json;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
}

const MOST_BYTES = 1_000_000;

/** POSTs `{output, context}` to a listed host. Redirects are not followed: they would lead past the list. */
export async function askWebhook({ value, output, context, hosts, timeoutMs }: WebhookQuestion): Promise<CodeReply> {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { error: 'the value is no http address' };
  const shown = redactUri(url.href);
  if (!isListedHost(url.hostname, hosts)) return { notRun: `${url.hostname} is not among the \`hosts\` of the configuration` };
  try {
    const { data, status } = await axios.post<string>(
      url.href,
      { output, context },
      {
        timeout: timeoutMs,
        signal: AbortSignal.timeout(timeoutMs),
        maxRedirects: 0,
        maxContentLength: MOST_BYTES,
        responseType: 'text',
        transformResponse: (text: string) => text,
        validateStatus: () => true,
      },
    );
    if (status !== 200) return { error: `${shown} answered with status ${status}` };
    return { returned: parseJson(data) };
  } catch (error) {
    return {
      error: `${shown}: ${error instanceof SyntaxError ? 'the answer is not JSON' : error instanceof Error ? error.message : String(error)}`,
    };
  }
}
