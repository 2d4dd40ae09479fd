import { isRecord, type Json } from '../json.ts';
import type { Variable, VariableType } from './model.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

const FITS: Readonly<Record<VariableType, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isRecord,
  messages: (value) => Array.isArray(value) && value.every(isMessage),
  image: isMedia,
  audio: isMedia,
  file: isMedia,
};

const NAMES: Readonly<Record<VariableType, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  messages: 'a list of messages with `role` and `content`',
  image: 'an address or an object',
  audio: 'an address or an object',
  file: 'an address or an object',
};

function isMessage(value: unknown): boolean {
  return isRecord(value) && typeof value.role === 'string' && value.content !== undefined;
}

function isMedia(value: Json): boolean {
  return typeof value === 'string' || isRecord(value);
}

/** Why a value does not fit its declaration. A variable without a written type takes everything. */
export function whyUnfit({ name, type, enum: choices }: Variable, value: Json): string | undefined {
  if (type !== undefined && !FITS[type](value)) return `\`${name}\` must be ${NAMES[type]}, not ${nameOf(value)}.`;
  if (choices === undefined || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return undefined;
  return `\`${name}\` must be one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}, not ${shortened(value)}.`;
}

/** Text that a person typed, as the declared type: `3` is a number only where it is exactly one; all else stays text. */
export function valueOfText({ type }: Pick<Variable, 'type'>, text: string): Json {
  switch (type) {
    case 'number':
    case 'integer':
      return NUMBER.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text);
    case 'array':
    case 'object':
    case 'messages':
      return parsed(text);
    default:
      return text;
  }
}

function parsed(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return typeof value === 'object' ? value : text;
  } catch {
    return text;
  }
}

function nameOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${shortened(value)}`;
}

function shortened(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
