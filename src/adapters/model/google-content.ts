import type { Answer, FinishReason, TokenUsage, ToolCall } from '../../core/eval/answer.ts';
import { isRecord, type Json, type JsonObject } from '../../core/json.ts';
import type { Message, ResponseFormat } from '../../core/prompt/model.ts';
import type { ModelProblem, ModelRequest } from '../../ports/model.ts';
import { callsIn, functionOf, isSystem, type MessagePart, partsOf, textOf } from './message-parts.ts';

/** MLflow's names and Google's. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_tokens: 'maxOutputTokens',
  temperature: 'temperature',
  top_p: 'topP',
  top_k: 'topK',
  stop_sequences: 'stopSequences',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  seed: 'seed',
};
/** What is no part of `generationConfig`. */
const BESIDE = new Set(['safetySettings', 'toolConfig', 'cachedContent']);

/** A request as Google publishes it. Other parameters go where the settings are, as written. */
export function googleBody({ messages, params, tools, responseFormat }: ModelRequest): JsonObject {
  const { tool_choice: choice, ...rest } = params;
  const entries = Object.entries(rest);
  const system = messages.filter(isSystem).map(textOf).join('\n\n');
  const settings = {
    ...Object.fromEntries(
      entries.filter(([name]) => !BESIDE.has(name)).map(([name, value]) => [Object.hasOwn(SETTINGS, name) ? SETTINGS[name]! : name, value]),
    ),
    ...formatSettings(responseFormat),
  };
  return {
    ...(system !== '' && { systemInstruction: { parts: [{ text: system }] } }),
    contents: contentsOf(messages.filter((message) => !isSystem(message))),
    ...(Object.keys(settings).length > 0 && { generationConfig: settings }),
    ...(tools.length > 0 && { tools: toolsBody(tools) }),
    ...(choice !== undefined && { toolConfig: { functionCallingConfig: choiceBody(choice) } }),
    ...Object.fromEntries(entries.filter(([name]) => BESIDE.has(name))),
  };
}

function formatSettings(format: ResponseFormat | undefined): JsonObject {
  if (!format || format.kind === 'text') return {};
  return { responseMimeType: 'application/json', ...(format.schema && { responseJsonSchema: format.schema }) };
}

function contentsOf(messages: readonly Message[]): readonly JsonObject[] {
  const names = new Map(messages.flatMap((message) => callsIn(message).map(({ id, name }) => [id, name] as const)));
  return messages.map((message) => ({
    role: message.role === 'assistant' || message.role === 'model' ? 'model' : 'user',
    parts: message.role === 'tool' ? [resultOf(message, names)] : piecesOf(message),
  }));
}

function piecesOf(message: Message): readonly JsonObject[] {
  return [...partsOf(message).map(pieceOf), ...callsIn(message).map(({ name, input }) => ({ functionCall: { name, args: input } }))];
}

function pieceOf(part: MessagePart): JsonObject {
  if (part.kind === 'text') return { text: part.text };
  if (part.kind === 'other') return part.part;
  const { url, data } = part;
  if (data) return { inlineData: { mimeType: data.mediaType, data: data.base64 } };
  return { fileData: { mimeType: mediaTypeOf(url), fileUri: url } };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { png: 'image/png', gif: 'image/gif', webp: 'image/webp', heic: 'image/heic' };

function mediaTypeOf(url: string): string {
  const extension = /\.([a-z]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension]! : 'image/jpeg';
}

/** By name: Google's calls have no ids. */
function resultOf(message: Message, names: ReadonlyMap<string, string>): JsonObject {
  const id = String(message['tool_call_id'] ?? '');
  return { functionResponse: { name: names.get(id) ?? String(message['name'] ?? id), response: { result: textOf(message) } } };
}

function toolsBody(tools: readonly Json[]): readonly Json[] {
  const functions = tools.flatMap((tool) => functionOf(tool) ?? []);
  const declarations = functions.map(({ name, description, parameters }) => ({
    name,
    ...(description !== undefined && { description }),
    ...(parameters && { parametersJsonSchema: parameters }),
  }));
  const others = tools.filter((tool) => functionOf(tool) === undefined);
  return [...(declarations.length > 0 ? [{ functionDeclarations: declarations }] : []), ...others];
}

const MODES: Readonly<Record<string, string>> = { auto: 'AUTO', required: 'ANY', none: 'NONE' };

function choiceBody(choice: Json): JsonObject {
  if (typeof choice === 'string') return { mode: Object.hasOwn(MODES, choice) ? MODES[choice]! : choice };
  const named = isRecord(choice) ? choice['function'] : undefined;
  if (isRecord(named) && typeof named['name'] === 'string') return { mode: 'ANY', allowedFunctionNames: [named['name']] };
  return isRecord(choice) ? (choice as JsonObject) : {};
}

const FINISHES: Readonly<Record<string, FinishReason>> = { STOP: 'stop', MAX_TOKENS: 'length' };
const DECLINED = new Set(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'IMAGE_SAFETY', 'LANGUAGE']);

export function readGoogle(reply: JsonObject): Answer | ModelProblem {
  const { candidates, promptFeedback: feedback, modelVersion: model } = reply;
  const usage = usageOf(reply['usageMetadata']);
  const rest = { ...(usage && { usage }), ...(typeof model === 'string' && { model }) };
  const candidate = Array.isArray(candidates) ? candidates[0] : undefined;
  if (candidate === undefined && isRecord(feedback) && feedback['blockReason'] !== undefined)
    return { text: '', finishReason: 'content_filter', toolCalls: [], refused: true, ...rest };
  if (!isRecord(candidate)) return { problem: 'malformed', message: 'The reply holds no candidate.' };
  const content = candidate['content'];
  const parts = isRecord(content) && Array.isArray(content['parts']) ? content['parts'].filter(isRecord) : [];
  const toolCalls = parts.flatMap(toolCallOf);
  const declined = DECLINED.has(String(candidate['finishReason']));
  const finish = declined ? 'content_filter' : finishOf(candidate['finishReason'], toolCalls);
  return {
    // Thoughts are not what the model says.
    text: parts.map(({ text, thought }) => (typeof text === 'string' && thought !== true ? text : '')).join(''),
    ...(finish && { finishReason: finish }),
    toolCalls,
    ...(declined && { refused: true }),
    ...rest,
  };
}

function finishOf(written: unknown, calls: readonly ToolCall[]): FinishReason | undefined {
  if (typeof written !== 'string') return undefined;
  if (written === 'STOP' && calls.length > 0) return 'tool_calls';
  return Object.hasOwn(FINISHES, written) ? FINISHES[written] : 'other';
}

function toolCallOf({ functionCall: call }: Record<string, unknown>): readonly ToolCall[] {
  if (!isRecord(call)) return [];
  const { id, name, args } = call;
  return [{ ...(typeof id === 'string' && { id }), name: String(name ?? ''), arguments: JSON.stringify(args ?? {}) }];
}

/** Thoughts are paid for as output. */
function usageOf(usage: Json | undefined): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const {
    promptTokenCount: input,
    candidatesTokenCount: said = 0,
    thoughtsTokenCount: thought = 0,
    cachedContentTokenCount: cached,
  } = usage;
  if (typeof input !== 'number') return undefined;
  return { input, output: Number(said) + Number(thought), ...(typeof cached === 'number' && { cachedInput: cached }) };
}
