import { canonicalJson } from '../canonical-json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Projection } from '../mlflow/projection.ts';

/** A projection as people compare it: the texts as they are, below them one line for every other value. */
export function readableText({ type, template = '', messages = [], ...rest }: Projection): string {
  const texts = type === 'chat' ? messages.map(({ role, content, ...more }) => message(role, content, more)).join('\n') : template;
  const lines = Object.keys(rest).length === 0 ? [] : leaves(rest, []).map(([path, value]) => `${path}: ${canonicalJson(value)}`);
  if (lines.length === 0) return texts;
  return `${texts}${texts === '' || texts.endsWith('\n') ? '' : '\n'}---\n${lines.join('\n')}\n`;
}

function message(role: string, content: Json, more: JsonObject): string {
  const text = typeof content === 'string' ? content : canonicalJson(content);
  const others = Object.keys(more).length === 0 ? '' : ` ${canonicalJson(more)}`;
  return `[${role}]${others}\n${text}`;
}

function leaves(value: Json, path: readonly string[]): readonly (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
    return [[path.join('.'), value]];
  return Object.keys(value)
    .sort()
    .flatMap((key) => leaves((value as JsonObject)[key]!, [...path, key]));
}
