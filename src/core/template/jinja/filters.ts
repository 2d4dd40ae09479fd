import { TemplateError } from '../template-error.ts';
import type { CallArguments } from './call-arguments.ts';
import { boundedList, boundedText, padding } from './limits.ts';
import { attributePath } from './members.ts';
import { round, toFloat, toWhole } from './number-filters.ts';
import { operate } from './operators.ts';
import { toText } from './python-format.ts';
import { center, title } from './python-strings.ts';
import { stripEnd, stripStart } from './python-text.ts';
import { compare, equals, Float, isTrue, itemsOf, numberOf, Tuple, typeName, Undefined, type Value } from './python-values.ts';
import { TESTS } from './tests.ts';
import { toJsonText } from './to-json.ts';
import { UnknownNameError } from './unknown-name-error.ts';

type Filter = (value: Value, args: CallArguments) => Value;

const text =
  (change: (text: string, args: CallArguments) => string): Filter =>
  (value, args) =>
    boundedText(change(toText(value), args));

/** What a sort or a `max` looks at: an attribute where one is named, letters without their case unless it counts. */
function sortKey(args: CallArguments, attributeIndex: number, caseIndex: number): (item: Value) => Value {
  const attribute = args.value(attributeIndex, 'attribute', null);
  const caseCounts = isTrue(args.value(caseIndex, 'case_sensitive', false));
  return (item) => {
    const key = attribute === null ? item : attributePath(item, attribute);
    return !caseCounts && typeof key === 'string' ? key.toLowerCase() : key;
  };
}

function sorted(items: readonly Value[], key: (item: Value) => Value, reverse: boolean): Value[] {
  const pairs = items.map((item) => ({ item, key: key(item) }));
  const direction = reverse ? -1 : 1;
  return pairs.sort((left, right) => direction * compare(left.key, right.key)).map(({ item }) => item);
}

function extreme(direction: 1 | -1): Filter {
  return (value, args) => {
    const key = sortKey(args, 1, 0);
    const items = itemsOf(value);
    const [first] = items;
    if (first === undefined) return new Undefined('the first item');
    return items.reduce((best, item) => (direction * compare(key(item), key(best)) > 0 ? item : best), first);
  };
}

/** `select`, `reject` and their `…attr` kin: `rows | selectattr("role", "eq", "user")`. */
function chosen(keep: boolean, byAttribute: boolean): Filter {
  return (value, { call }) => {
    const [attribute, ...rest] = byAttribute ? call.positional : [null, ...call.positional];
    const [name, argument = null] = rest;
    const test = name === undefined ? (item: Value) => isTrue(item) : TESTS.get(toText(name));
    if (!test) throw new UnknownNameError(`There is no test \`${toText(name ?? null)}\`.`);
    return itemsOf(value).filter((item) => test(byAttribute ? attributePath(item, attribute ?? null) : item, argument) === keep);
  };
}

function indent(value: string, args: CallArguments): string {
  const width = args.value(0, 'width', 4);
  const step = typeof width === 'string' ? width : padding(numberOf(width) ?? 0);
  const blank = isTrue(args.value(2, 'blank', false));
  const lines = value.split('\n');
  const indented = lines.map((line, index) => (index > 0 && (blank || line !== '') ? step + line : line)).join('\n');
  return isTrue(args.value(1, 'first', false)) ? step + indented : indented;
}

function truncate(value: string, args: CallArguments): string {
  const length = args.whole(0, 'length', 255);
  const end = args.text(2, 'end', '...');
  const characters = Array.from(value);
  if (characters.length <= length + args.whole(3, 'leeway', 5)) return value;
  const cut = characters.slice(0, length - end.length).join('');
  if (isTrue(args.value(1, 'killwords', false))) return cut + end;
  const space = cut.lastIndexOf(' ');
  return (space === -1 ? cut : cut.slice(0, space)) + end;
}

function dictionarySort(value: Value, args: CallArguments): Value {
  if (!(value instanceof Map)) throw new TemplateError(`${typeName(value)} is no mapping to sort.`);
  const position = args.text(1, 'by', 'key') === 'key' ? 0 : 1;
  const caseCounts = isTrue(args.value(0, 'case_sensitive', false));
  const key = (pair: Value) => {
    const part = itemsOf(pair)[position] ?? null;
    return typeof part === 'string' && !caseCounts ? part.toLowerCase() : part;
  };
  return sorted(
    [...value].map((pair) => new Tuple(pair)),
    key,
    isTrue(args.value(2, 'reverse', false)),
  );
}

function unique(value: Value, args: CallArguments): Value {
  const key = sortKey(args, 1, 0);
  const seen: Value[] = [];
  return itemsOf(value).filter((item) => {
    const own = key(item);
    if (seen.some((other) => equals(own, other))) return false;
    seen.push(own);
    return true;
  });
}

function groupBy(value: Value, args: CallArguments): Value {
  const attribute = args.value(0, 'attribute', null);
  const key = (item: Value) => {
    const found = attributePath(item, attribute);
    return found instanceof Undefined ? args.value(1, 'default', found) : found;
  };
  const groups: { key: Value; items: Value[] }[] = [];
  for (const item of sorted(itemsOf(value), key, false)) {
    const last = groups.at(-1);
    if (last && equals(last.key, key(item))) last.items.push(item);
    else groups.push({ key: key(item), items: [item] });
  }
  return groups.map((group) => new Tuple([group.key, group.items]));
}

function sum(value: Value, args: CallArguments): Value {
  const attribute = args.value(0, 'attribute', null);
  return itemsOf(value).reduce(
    (total, item) => operate('+', total, attribute === null ? item : attributePath(item, attribute)),
    args.value(1, 'start', 0),
  );
}

function batch(value: Value, args: CallArguments): Value {
  const size = Math.max(1, args.whole(0, 'linecount'));
  const items = itemsOf(value);
  const rows: Value[][] = [];
  for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size));
  const last = rows.at(-1);
  if (last && args.has(1, 'fill_with')) while (last.length < size) last.push(args.value(1, 'fill_with', null));
  return rows;
}

function length(value: Value): Value {
  return itemsOf(value).length;
}

function join(value: Value, args: CallArguments): Value {
  const attribute = args.value(1, 'attribute', null);
  const items = itemsOf(value).map((item) => toText(attribute === null ? item : attributePath(item, attribute)));
  return boundedText(items.join(toText(args.value(0, 'd', ''))));
}

function reverse(value: Value): Value {
  const items = [...itemsOf(value)].reverse();
  return typeof value === 'string' ? items.map(toText).join('') : items;
}

function fallback(value: Value, args: CallArguments): Value {
  const empty = value instanceof Undefined || (isTrue(args.value(1, 'boolean', false)) && !isTrue(value));
  return empty ? args.value(0, 'default_value', '') : value;
}

function replace(value: string, args: CallArguments): string {
  const [from, to] = [args.text(0, 'old'), args.text(1, 'new')];
  const count = args.value(2, 'count', null);
  if (count === null) return value.replaceAll(from, () => to);
  let left = numberOf(count) ?? 0;
  return value.replaceAll(from, () => {
    left -= 1;
    return left >= 0 ? to : from;
  });
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&#34;' };
const escapeHtml = text((value) => value.replace(/[&<>'"]/g, (character) => HTML[character] ?? character));
const trimmed = (value: string, args: CallArguments) => {
  const drop = args.has(0, 'chars') && args.value(0, 'chars', null) !== null ? new Set(args.text(0, 'chars')) : undefined;
  const dropped = drop && ((character: string) => drop.has(character));
  return stripEnd(stripStart(value, dropped), dropped);
};

/** The built-in filters of Jinja that a prompt can need; the others are reported as unsupported. `map` needs the evaluator. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['abs', (value) => (value instanceof Float ? new Float(Math.abs(value.value)) : Math.abs(numberOf(value) ?? Number.NaN))],
  ['batch', batch],
  ['capitalize', text((value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase())],
  ['center', text((value, args) => center(value, args.whole(0, 'width', 80)))],
  ['count', length],
  ['d', fallback],
  ['default', fallback],
  ['dictsort', dictionarySort],
  ['e', escapeHtml],
  ['escape', escapeHtml],
  ['first', (value) => itemsOf(value)[0] ?? new Undefined('the first item')],
  ['float', toFloat],
  ['groupby', groupBy],
  ['indent', text(indent)],
  ['int', toWhole],
  ['items', (value) => (value instanceof Map ? [...value].map((pair) => new Tuple(pair)) : [])],
  ['join', join],
  ['last', (value) => itemsOf(value).at(-1) ?? new Undefined('the last item')],
  ['length', length],
  ['list', (value) => boundedList(itemsOf(value))],
  ['lower', text((value) => value.toLowerCase())],
  ['max', extreme(1)],
  ['min', extreme(-1)],
  ['reject', chosen(false, false)],
  ['rejectattr', chosen(false, true)],
  ['replace', text(replace)],
  ['reverse', reverse],
  ['round', round],
  ['safe', (value) => toText(value)],
  ['select', chosen(true, false)],
  ['selectattr', chosen(true, true)],
  ['sort', (value, args) => sorted(itemsOf(value), sortKey(args, 2, 1), isTrue(args.value(0, 'reverse', false)))],
  ['string', (value) => toText(value)],
  ['sum', sum],
  ['title', text(title)],
  ['tojson', (value, args) => boundedText(toJsonText(value, args))],
  ['trim', text(trimmed)],
  ['truncate', text(truncate)],
  ['unique', unique],
  ['upper', text((value) => value.toUpperCase())],
  ['wordcount', (value) => toText(value).match(/[\p{L}\p{N}_]+/gu)?.length ?? 0],
]);
