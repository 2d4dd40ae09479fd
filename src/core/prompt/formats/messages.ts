import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { DraftMessage, DraftPart, DraftText, PartFill, TextOrigin } from '../model.ts';
import { otherKeys, type Reading } from './reading.ts';

export interface DraftMessages {
  readonly messages: readonly DraftMessage[];
  readonly texts: readonly DraftText[];
}

const ROLES = new Set(['system', 'user', 'assistant', 'developer', 'tool', 'function', 'placeholder']);
const MESSAGE_KEYS = new Set(['role', 'content', 'placeholder']);
const PLACEHOLDER = /^\{\{\s*([^{}]+?)\s*\}\}$/;

/** `[{role, content}]` with texts, parts and placeholders. A message of the wrong shape is noted; the others are read. */
export function readMessages(list: readonly Json[], base: Path, reading: Reading): DraftMessages {
  const messages: DraftMessage[] = [];
  const texts: DraftText[] = [];
  for (const [at, item] of list.entries()) {
    const path = [...base, at];
    if (!isRecord(item)) {
      reading.complain(path, 'A message must be a map with `role` and `content`.', 'Write `- role: user` and below it `content: …`.');
      continue;
    }
    messages.push(readMessage(item as JsonObject, path, messages.length, texts, reading));
  }
  return { messages, texts };
}

function readMessage(item: JsonObject, path: Path, position: number, texts: DraftText[], reading: Reading): DraftMessage {
  const extra = otherKeys(item, MESSAGE_KEYS);
  const rest = Object.keys(extra).length > 0 && { rest: extra };
  const role = roleOf(item, path, reading);
  const placeholder = placeholderOf(item, role);
  if (placeholder !== undefined) return { role: 'placeholder', placeholder, ...rest };
  const { content } = item;
  if (Array.isArray(content)) return { role, parts: readParts(content, path, role, position, texts, reading), ...rest };
  if (content === null || content === undefined) {
    if (item.tool_calls !== undefined || item.function_call !== undefined) return { role, ...rest };
    reading.complain(path, `The message of role \`${role}\` has no \`content\`.`, 'Add `content:` with its text, or remove the message.');
  }
  const text = reading.text(content, [...path, 'content'], '`content`') ?? '';
  texts.push(readText(text, [...path, 'content'], ['messages', position, 'content'], reading, role));
  return { role, text: texts.length - 1, ...rest };
}

function roleOf(item: JsonObject, path: Path, reading: Reading): string {
  const { role } = item;
  if (role === undefined && typeof item.placeholder === 'string') return 'placeholder';
  if (role === undefined || role === null) {
    reading.complain(path, 'The message has no `role`.', 'Add `role: system`, `user` or `assistant`.');
    return 'user';
  }
  const written = reading.text(role, [...path, 'role'], '`role`') ?? 'user';
  return ROLES.has(written.toLowerCase()) ? written.toLowerCase() : written;
}

function placeholderOf(item: JsonObject, role: string): string | undefined {
  if (typeof item.placeholder === 'string') return item.placeholder.replace(PLACEHOLDER, '$1');
  if (role !== 'placeholder' || typeof item.content !== 'string') return undefined;
  return PLACEHOLDER.exec(item.content.trim())?.[1] ?? item.content.trim();
}

function readParts(
  content: readonly Json[],
  path: Path,
  role: string,
  position: number,
  texts: DraftText[],
  reading: Reading,
): NonNullable<DraftMessage['parts']> {
  const parts: DraftPart[] = [];
  for (const [at, item] of content.entries()) {
    const place = [...path, 'content', at];
    if (typeof item === 'string' || isPlainText(item)) {
      const source = typeof item === 'string' ? place : [...place, 'text'];
      const registered = ['messages', position, 'content', parts.length, 'text'];
      texts.push(readText(typeof item === 'string' ? item : String(item.text), source, registered, reading, role));
      parts.push({ text: texts.length - 1 });
    } else if (isRecord(item)) {
      const part = item as JsonObject;
      const fill = templatesIn(part).map(({ text, path: inner }): PartFill => {
        const registered = ['messages', position, 'content', parts.length, ...inner];
        texts.push(readText(text, [...place, ...inner], registered, reading, role));
        return { path: inner, text: texts.length - 1 };
      });
      parts.push({ part, ...(fill.length > 0 && { fill }) });
    } else reading.complain(place, 'A part of a message must be a map with `type`.', 'Write `- type: text` and below it `text: …`.');
  }
  return parts;
}

/** The strings of a part that a template fills in: the address of an image, say. */
function templatesIn(value: Json, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return value.includes('{{') || value.includes('{%') ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, at) => templatesIn(item, [...path, at]));
  return isRecord(value) ? Object.entries(value as JsonObject).flatMap(([key, item]) => templatesIn(item, [...path, key])) : [];
}

function isPlainText(item: Json): item is JsonObject {
  return isRecord(item) && item.type === 'text' && typeof item.text === 'string' && Object.keys(item).length === 2;
}

const FILE = 'file://';

/** A text written in the document, or in the file that `file://` names. */
export function readText(text: string, path: Path, registered: Path, reading: Reading, role?: string): DraftText {
  if (text.startsWith(FILE) && !text.trimEnd().includes('\n')) {
    const found = reading.include(text.trimEnd(), path);
    if (found) return { path: registered, role, source: found.text, origin: { kind: 'body', start: 0, source: found } };
  }
  const origin: TextOrigin = { kind: 'yaml', path, document: reading.document, source: reading.source };
  return { path: registered, role, source: text, origin };
}
