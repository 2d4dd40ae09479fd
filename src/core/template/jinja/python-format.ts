import { boundedDepth, boundedText } from './limits.ts';
import { Float, Tuple, Undefined, type Value } from './python-values.ts';

/** Python's `str()`: what `{{ }}` prints. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  return value instanceof Undefined ? '' : toRepresentation(value);
}

/** Python's `repr()`: how a value looks inside of a list. */
function toRepresentation(value: Value, depth = 0): string {
  boundedDepth(depth);
  const inner = (item: Value) => toRepresentation(item, depth + 1);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return boundedText(quote(value));
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Undefined) return 'Undefined';
  if (Array.isArray(value)) return boundedText(`[${value.map(inner).join(', ')}]`);
  if (value instanceof Tuple) return boundedText(`(${value.items.map(inner).join(', ')}${value.items.length === 1 ? ',' : ''})`);
  if (value instanceof Map) return boundedText(`{${[...value].map(([key, item]) => `${inner(key)}: ${inner(item)}`).join(', ')}}`);
  return '<object>';
}

export function floatText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  if (Number.isInteger(value)) return `${value}.0`;
  return value.toFixed(Math.max(0, digits.replace(/^-?\d\.?/, '').length - exponent));
}

const NAMED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNPRINTABLE = /[\\\n\r\t]|[^\P{C}\p{Cs}]|\p{Cs}|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(UNPRINTABLE, escapeCharacter);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

function escapeCharacter(character: string): string {
  const named = NAMED[character];
  if (named) return named;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
