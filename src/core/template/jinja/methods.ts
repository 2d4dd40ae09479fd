import { TemplateError } from '../template-error.ts';
import type { CallArguments } from './call-arguments.ts';
import { boundedList, boundedText, padding } from './limits.ts';
import { toText } from './python-format.ts';
import { center, splitLines, splitText, titleOfLetters } from './python-strings.ts';
import { stripEnd, stripStart } from './python-text.ts';
import { type Dictionary, equals, itemsOf, numberOf, Tuple, type Value } from './python-values.ts';

type Method<Of> = (value: Of, args: CallArguments) => Value;
export type AnyMethod = Method<Value>;

const dropped = (args: CallArguments): ((character: string) => boolean) | undefined => {
  if (!args.has(0, 'chars') || args.value(0, 'chars', null) === null) return undefined;
  const characters = new Set(args.text(0, 'chars'));
  return (character) => characters.has(character);
};
const starts = (value: string, args: CallArguments, test: 'startsWith' | 'endsWith') => {
  const wanted = args.value(0, 'prefix', '');
  return (wanted instanceof Tuple ? wanted.items : [wanted]).some((part) => value[test](toText(part)));
};
const filled = (value: string, args: CallArguments) => padding(Math.max(0, args.whole(0, 'width') - Array.from(value).length));
const all = (pattern: RegExp) => (value: string) => pattern.test(value);

const STRING: Readonly<Record<string, Method<string>>> = {
  capitalize: (value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase(),
  casefold: (value) => value.toLowerCase(),
  center: (value, args) => center(value, args.whole(0, 'width')),
  count: (value, args) => value.split(args.text(0, 'sub')).length - 1,
  endswith: (value, args) => starts(value, args, 'endsWith'),
  find: (value, args) =>
    Array.from(value.slice(0, Math.max(0, value.indexOf(args.text(0, 'sub'))))).length - (value.includes(args.text(0, 'sub')) ? 0 : 1),
  isalnum: all(/^[\p{L}\p{N}]+$/u),
  isalpha: all(/^\p{L}+$/u),
  isdigit: all(/^\p{Nd}+$/u),
  islower: (value) => value === value.toLowerCase() && value !== value.toUpperCase(),
  isspace: all(/^\s+$/),
  isupper: (value) => value === value.toUpperCase() && value !== value.toLowerCase(),
  join: (value, args) =>
    boundedText(
      itemsOf(args.value(0, 'iterable', []))
        .map(toText)
        .join(value),
    ),
  ljust: (value, args) => value + filled(value, args),
  lower: (value) => value.toLowerCase(),
  lstrip: (value, args) => stripStart(value, dropped(args)),
  removeprefix: (value, args) => (value.startsWith(args.text(0, 'prefix')) ? value.slice(args.text(0, 'prefix').length) : value),
  removesuffix: (value, args) =>
    args.text(0, 'suffix') !== '' && value.endsWith(args.text(0, 'suffix')) ? value.slice(0, -args.text(0, 'suffix').length) : value,
  replace: (value, args) => replaced(value, args.text(0, 'old'), args.text(1, 'new'), args.whole(2, 'count', -1)),
  rjust: (value, args) => filled(value, args) + value,
  rstrip: (value, args) => stripEnd(value, dropped(args)),
  split: (value, args) => {
    const separator = args.value(0, 'sep', null);
    return boundedList(splitText(value, separator === null ? undefined : toText(separator), args.whole(1, 'maxsplit', -1)));
  },
  splitlines: (value) => boundedList(splitLines(value)),
  startswith: (value, args) => starts(value, args, 'startsWith'),
  strip: (value, args) => stripEnd(stripStart(value, dropped(args)), dropped(args)),
  title: titleOfLetters,
  upper: (value) => value.toUpperCase(),
  zfill: (value, args) => filled(value, args).replaceAll(' ', '0') + value,
};

const LIST: Readonly<Record<string, Method<Value[]>>> = {
  append: (value, args) => {
    boundedList(value);
    value.push(args.value(0, 'object', null));
    return null;
  },
  copy: (value) => [...value],
  count: (value, args) => value.filter((entry) => equals(entry, args.value(0, 'value', null))).length,
  extend: (value, args) => {
    const added = itemsOf(args.value(0, 'iterable', []));
    boundedList([...value, ...added]);
    value.push(...added);
    return null;
  },
  index: (value, args) => {
    const index = value.findIndex((entry) => equals(entry, args.value(0, 'value', null)));
    if (index === -1) throw new TemplateError('A list has no such item.');
    return index;
  },
  insert: (value, args) => {
    value.splice(args.whole(0, 'index'), 0, args.value(1, 'object', null));
    return null;
  },
  pop: (value, args) => {
    const [taken] = value.splice(args.whole(0, 'index', -1), 1);
    if (taken === undefined) throw new TemplateError('A list has no such item to take.');
    return taken;
  },
  reverse: (value) => {
    value.reverse();
    return null;
  },
};

const MAPPING: Readonly<Record<string, Method<Dictionary>>> = {
  copy: (value) => new Map(value),
  get: (value, args) => value.get(args.value(0, 'key', null)) ?? args.value(1, 'default', null),
  items: (value) => [...value].map((pair) => new Tuple(pair)),
  keys: (value) => [...value.keys()],
  pop: (value, args) => {
    const key = args.value(0, 'key', null);
    const found = value.get(key) ?? args.value(1, 'default', null);
    value.delete(key);
    return found;
  },
  update: (value, args) => {
    const other = args.value(0, 'other', null);
    if (other instanceof Map) for (const [key, entry] of other) value.set(key, entry);
    for (const [name, entry] of args.call.named) value.set(name, entry);
    return null;
  },
  values: (value) => [...value.values()],
};

function replaced(value: string, from: string, to: string, count: number): string {
  let left = count < 0 ? Number.POSITIVE_INFINITY : (numberOf(count) ?? 0);
  return boundedText(
    value.replaceAll(from, () => {
      left -= 1;
      return left >= 0 ? to : from;
    }),
  );
}

function table<Of extends Value>(methods: Readonly<Record<string, Method<Of>>>): ReadonlyMap<string, AnyMethod> {
  return new Map(Object.entries(methods).map(([name, run]) => [name, (value, args) => run(value as Of, args)]));
}

/** The methods of Python's own values that a template may call. */
export const METHODS = { string: table(STRING), list: table(LIST), mapping: table(MAPPING) };
