import type { Answer, FinishReason, TokenUsage, ToolCall } from '../../core/eval/answer.ts';
import { isRecord, type Json, type JsonObject } from '../../core/json.ts';
import type { Message } from '../../core/prompt/model.ts';
import type { ModelProblem, ModelRequest } from '../../ports/model.ts';
import { callsIn, functionOf, isSystem, type MessagePart, partsOf, textOf } from './message-parts.ts';

/** The length limit is required: enough for every answer that somebody reads. */
const MOST_TOKENS = 4096;

/** A request as Anthropic publishes it. System messages stand apart; `seed`, which it does not have, is left out. */
export function anthropicBody({ model, messages, params, tools, responseFormat }: ModelRequest): JsonObject {
  const { max_tokens: most = MOST_TOKENS, seed: _seed, tool_choice: choice, output_config: output, ...rest } = params;
  const system = messages.filter(isSystem).map(textOf).join('\n\n');
  const format =
    responseFormat?.kind === 'json_schema' && responseFormat.schema ? { type: 'json_schema', schema: responseFormat.schema } : undefined;
  const config = { ...(isRecord(output) ? (output as JsonObject) : {}), ...(format && { format }) };
  return {
    model,
    max_tokens: most,
    ...(system !== '' && { system }),
    messages: turnsOf(messages.filter((message) => !isSystem(message))),
    ...rest,
    ...(tools.length > 0 && { tools: tools.map(toolBody) }),
    ...(choice !== undefined && { tool_choice: choiceBody(choice) }),
    ...(Object.keys(config).length > 0 && { output_config: config }),
  };
}

/** Turns of one role after another are one turn: answers of tools are the user's. */
function turnsOf(messages: readonly Message[]): readonly JsonObject[] {
  const turns: { readonly role: string; readonly content: JsonObject[] }[] = [];
  for (const message of messages) {
    const role = message.role === 'assistant' || message.role === 'model' ? 'assistant' : 'user';
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(...blocksOf(message));
    else turns.push({ role, content: blocksOf(message) });
  }
  return turns.map(({ role, content }) => ({ role, content: plain(content) }));
}

/** One text is written as a string, as people know it. */
function plain(content: readonly JsonObject[]): Json {
  const [only] = content;
  return content.length === 1 && only?.['type'] === 'text' ? only['text']! : content;
}

function blocksOf(message: Message): JsonObject[] {
  const blocks = partsOf(message).map(blockOf);
  if (message.role === 'tool') return [{ type: 'tool_result', tool_use_id: String(message['tool_call_id'] ?? ''), content: blocks }];
  return [...blocks, ...callsIn(message).map(({ id, name, input }) => ({ type: 'tool_use', id, name, input }))];
}

function blockOf(part: MessagePart): JsonObject {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  if (part.kind === 'other') return part.part;
  const { url, data } = part;
  return { type: 'image', source: data ? { type: 'base64', media_type: data.mediaType, data: data.base64 } : { type: 'url', url } };
}

function toolBody(tool: Json): Json {
  const named = functionOf(tool);
  if (!named) return tool;
  const { name, description, parameters } = named;
  return { name, ...(description !== undefined && { description }), input_schema: parameters ?? { type: 'object', properties: {} } };
}

const CHOICES: Readonly<Record<string, string>> = { auto: 'auto', required: 'any', none: 'none' };

/** In OpenAI's words, or as Anthropic writes it. */
function choiceBody(choice: Json): Json {
  if (typeof choice === 'string') return { type: Object.hasOwn(CHOICES, choice) ? CHOICES[choice]! : choice };
  const named = isRecord(choice) ? choice['function'] : undefined;
  return isRecord(named) && typeof named['name'] === 'string' ? { type: 'tool', name: named['name'] } : choice;
}

const FINISHES: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
};

export function readAnthropic(reply: JsonObject): Answer | ModelProblem {
  const { content, stop_reason: stop, model } = reply;
  if (!Array.isArray(content)) return { problem: 'malformed', message: 'The reply holds no content.' };
  const blocks = content.filter(isRecord);
  const text = blocks.map(({ type, text: said }) => (type === 'text' && typeof said === 'string' ? said : '')).join('');
  const usage = usageOf(reply['usage']);
  const finish = typeof stop !== 'string' ? undefined : Object.hasOwn(FINISHES, stop) ? FINISHES[stop] : 'other';
  return {
    text,
    ...(finish && { finishReason: finish }),
    toolCalls: blocks.flatMap(toolCallOf),
    ...(stop === 'refusal' && { refused: true }),
    ...(usage && { usage }),
    ...(typeof model === 'string' && { model }),
  };
}

function toolCallOf({ type, id, name, input }: Record<string, unknown>): readonly ToolCall[] {
  if (type !== 'tool_use') return [];
  return [{ ...(typeof id === 'string' && { id }), name: String(name ?? ''), arguments: JSON.stringify(input ?? {}) }];
}

/** What was read from the cache or written to it is not in `input_tokens`. */
function usageOf(usage: Json | undefined): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const { input_tokens: fresh, output_tokens: output, cache_read_input_tokens: read, cache_creation_input_tokens: written } = usage;
  if (typeof fresh !== 'number' || typeof output !== 'number') return undefined;
  const cached = typeof read === 'number' ? read : undefined;
  const input = fresh + (cached ?? 0) + (typeof written === 'number' ? written : 0);
  return { input, output, ...(cached !== undefined && { cachedInput: cached }) };
}
