import { isRecord, type Json, type JsonObject } from '../../core/json.ts';
import type { Message } from '../../core/prompt/model.ts';

/** A piece of a message, for vendors that do not write it OpenAI's way. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  /** By its address; `data` where the address holds the picture itself. */
  | { readonly kind: 'image'; readonly url: string; readonly data?: { readonly mediaType: string; readonly base64: string } }
  /** As written: a vendor's own. */
  | { readonly kind: 'other'; readonly part: JsonObject };

export function partsOf({ content }: Message): readonly MessagePart[] {
  if (typeof content === 'string') return content === '' ? [] : [{ kind: 'text', text: content }];
  return Array.isArray(content) ? content.map(partOf) : [];
}

/** All text of a message, parts of other kinds left out. */
export function textOf(message: Message): string {
  return partsOf(message)
    .flatMap((part) => (part.kind === 'text' ? [part.text] : []))
    .join('\n');
}

function partOf(part: Json): MessagePart {
  if (!isRecord(part)) return { kind: 'text', text: typeof part === 'string' ? part : JSON.stringify(part) };
  const { type, text, image_url: image } = part;
  if (typeof text === 'string' && (type === 'text' || type === undefined)) return { kind: 'text', text };
  const url = isRecord(image) ? image['url'] : image;
  if (type === 'image_url' && typeof url === 'string') return { kind: 'image', url, ...dataIn(url) };
  return { kind: 'other', part: part as JsonObject };
}

function dataIn(url: string) {
  const [, mediaType, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(url) ?? [];
  return mediaType === undefined || base64 === undefined ? {} : { data: { mediaType, base64 } };
}

export interface WrittenCall {
  readonly id: string;
  readonly name: string;
  readonly input: JsonObject;
}

/** The calls that an earlier answer of a conversation made. */
export function callsIn(message: Message): readonly WrittenCall[] {
  const calls = message['tool_calls'];
  if (!Array.isArray(calls)) return [];
  return calls.flatMap((call) => {
    const named = isRecord(call) ? call['function'] : undefined;
    if (!isRecord(call) || !isRecord(named)) return [];
    return [{ id: String(call['id'] ?? ''), name: String(named['name'] ?? ''), input: inputOf(named['arguments']) }];
  });
}

function inputOf(written: unknown): JsonObject {
  if (isRecord(written)) return written as JsonObject;
  try {
    const value: unknown = JSON.parse(String(written));
    return isRecord(value) ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}

/** A tool in OpenAI's form, taken apart; other kinds are the vendor's own. */
export function functionOf(
  tool: Json,
): { readonly name: string; readonly description?: string; readonly parameters?: JsonObject } | undefined {
  const named = isRecord(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
  if (!isRecord(named) || typeof named['name'] !== 'string') return undefined;
  const { name, description, parameters } = named;
  return {
    name,
    ...(typeof description === 'string' && { description }),
    ...(isRecord(parameters) && { parameters: parameters as JsonObject }),
  };
}

/** System messages, which some vendors take apart from the others. */
export function isSystem({ role }: Message): boolean {
  return role === 'system' || role === 'developer';
}
