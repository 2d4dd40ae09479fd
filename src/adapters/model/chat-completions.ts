import type { Answer, FinishReason, TokenUsage, ToolCall } from '../../core/eval/answer.ts';
import { isRecord, type Json, type JsonObject } from '../../core/json.ts';
import type { ResponseFormat } from '../../core/prompt/model.ts';
import type { ModelProblem, ModelRequest } from '../../ports/model.ts';
import { problemOfReply } from './reply-problem.ts';

/** How the longest answer is asked for: newer models take only the one, older servers only the other. */
export type LimitSpelling = 'max_tokens' | 'max_completion_tokens';

/** By the name, for those of OpenAI; a server that wants the other one says so. */
export function limitSpelling(model: string): LimitSpelling {
  return /^(?:o\d|gpt-[5-9]|chatgpt-)/.test(model.slice(model.lastIndexOf('/') + 1)) ? 'max_completion_tokens' : 'max_tokens';
}

/** The body of a chat completion, as OpenAI publishes it. */
export function chatBody({ model, messages, params, tools, responseFormat }: ModelRequest, limit: LimitSpelling): JsonObject {
  const { max_tokens: most, stop_sequences: stop, ...rest } = params;
  return {
    model,
    messages,
    ...rest,
    ...(most !== undefined && { [limit]: most }),
    ...(stop !== undefined && { stop }),
    ...(tools.length > 0 && { tools }),
    ...(responseFormat && responseFormat.kind !== 'text' && { response_format: formatBody(responseFormat) }),
  };
}

function formatBody({ kind, name, strict, schema }: ResponseFormat): JsonObject {
  if (kind !== 'json_schema' || schema === undefined) return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: name ?? 'answer', schema, ...(strict !== undefined && { strict }) } };
}

/** A reply of the same shape, whoever gives it. */
export function readChat(reply: JsonObject): Answer | ModelProblem {
  const choices = reply['choices'];
  const choice = Array.isArray(choices) ? choices[0] : undefined;
  // Gateways wrap the error of whoever is behind them into a reply that went well.
  if (choice === undefined && reply['error'] !== undefined && reply['error'] !== null)
    return problemOfReply(statusIn(reply['error']), reply);
  const message = isRecord(choice) ? choice['message'] : undefined;
  if (!isRecord(choice) || !isRecord(message)) return { problem: 'malformed', message: 'The reply holds no message.' };
  const refusal = typeof message['refusal'] === 'string' ? message['refusal'] : undefined;
  const finish = finishOf(choice['finish_reason']);
  const usage = usageOf(reply['usage']);
  return {
    text: textOf(message['content'] as Json) || (refusal ?? ''),
    ...(finish && { finishReason: finish }),
    toolCalls: toolCallsOf(message['tool_calls'] as Json),
    ...((refusal !== undefined || finish === 'content_filter') && { refused: true }),
    ...(usage && { usage }),
    ...(typeof reply['model'] === 'string' && { model: reply['model'] }),
  };
}

function statusIn(error: Json): number {
  const code = isRecord(error) ? Number(error['code']) : Number.NaN;
  return Number.isInteger(code) && code >= 400 && code < 600 ? code : 502;
}

const FINISHES: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'content_filter',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
};

function finishOf(written: unknown): FinishReason | undefined {
  if (typeof written !== 'string') return undefined;
  return Object.hasOwn(FINISHES, written) ? FINISHES[written] : 'other';
}

function textOf(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

function toolCallsOf(calls: Json | undefined): readonly ToolCall[] {
  if (!Array.isArray(calls)) return [];
  return calls.flatMap((call) => {
    const named = isRecord(call) ? call['function'] : undefined;
    if (!isRecord(call) || !isRecord(named)) return [];
    return [
      {
        ...(typeof call['id'] === 'string' && { id: call['id'] }),
        name: String(named['name'] ?? ''),
        arguments: typeof named['arguments'] === 'string' ? named['arguments'] : JSON.stringify(named['arguments'] ?? {}),
      },
    ];
  });
}

function usageOf(usage: Json | undefined): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: details } = usage;
  if (typeof input !== 'number' || typeof output !== 'number') return undefined;
  const cached = isRecord(details) ? details['cached_tokens'] : undefined;
  return { input, output, ...(typeof cached === 'number' && { cachedInput: cached }) };
}
