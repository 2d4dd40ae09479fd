import { TemplateError } from '../template-error.ts';
import type { CallArguments } from './call-arguments.ts';
import { boundedDepth } from './limits.ts';
import { floatText } from './python-format.ts';
import { Float, numberOf, Tuple, typeName, type Value } from './python-values.ts';

const HTML: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', "'": '\\u0027' };

/** The `tojson` filter: keys sorted, ASCII only, and nothing that HTML would read. */
export function toJsonText(value: Value, args: CallArguments): string {
  const indent = numberOf(args.value(0, 'indent', null));
  return write(value, indent, 0).replace(/[<>&']/g, (character) => HTML[character] ?? character);
}

function write(value: Value, indent: number | undefined, depth: number): string {
  boundedDepth(depth);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return quote(value);
  if (value instanceof Float) return jsonFloat(value.value);
  const items = Array.isArray(value) ? value : value instanceof Tuple ? value.items : undefined;
  if (items)
    return wrap(
      '[',
      ']',
      items.map((item) => write(item, indent, depth + 1)),
      indent,
      depth,
    );
  if (!(value instanceof Map)) throw new TemplateError(`${typeName(value)} cannot be written as JSON.`);
  const entries = [...value].map(([key, item]): [string, Value] => [
    typeof key === 'string' ? key : write(key, undefined, depth + 1),
    item,
  ]);
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return wrap(
    '{',
    '}',
    sorted.map(([key, item]) => `${quote(key)}: ${write(item, indent, depth + 1)}`),
    indent,
    depth,
  );
}

function wrap(open: string, close: string, parts: readonly string[], indent: number | undefined, depth: number): string {
  if (indent === undefined || parts.length === 0) return `${open}${parts.join(', ')}${close}`;
  const line = (level: number) => `\n${' '.repeat(indent * level)}`;
  return `${open}${line(depth + 1)}${parts.join(`,${line(depth + 1)}`)}${line(depth)}${close}`;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function jsonFloat(value: number): string {
  if (Number.isFinite(value)) return floatText(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
