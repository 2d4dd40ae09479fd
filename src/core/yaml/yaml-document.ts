import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Json, Path } from '../json.ts';
import type { Span } from '../source/source-file.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** A node of the source: its place in the event list and, for a value of a map, the key's. */
interface Node {
  readonly index: number;
  readonly key?: number;
}

export type NodeTarget = 'key' | 'value';

/** One parsed YAML (or JSON) text. Positions are looked up only when somebody asks for them. */
export class YamlDocument {
  readonly data: Json;
  readonly #text: string;
  readonly #base: number;
  #given: readonly Event[] | (() => readonly Event[]);
  /** How often a collection was searched; one that is searched again and again gets an index. */
  readonly #searches = new Map<number, number>();
  readonly #indexes = new Map<number, ReadonlyMap<string | number, Node>>();
  /** Of the scalar asked about last: a text full of mistakes is asked about again and again. */
  #offsets: { readonly event: ScalarEvent; readonly value: string; readonly list: readonly number[] } | undefined;

  constructor(text: string, base: number, data: Json, events: readonly Event[] | (() => readonly Event[])) {
    this.#text = text;
    this.#base = base;
    this.data = data;
    this.#given = events;
  }

  get #events(): readonly Event[] {
    if (typeof this.#given === 'function') this.#given = this.#given();
    return this.#given;
  }

  /** The place of a key or value in the file; what is not there answers with its nearest ancestor. */
  spanOf(path: Path, target: NodeTarget = 'value'): Span {
    const node = this.#find(path);
    return this.#spanAt(target === 'key' && node.key !== undefined ? node.key : node.index);
  }

  has(path: Path): boolean {
    return this.#find(path, true).index !== -1;
  }

  /** The source text of a value, quotes included. */
  sourceOf(path: Path): string {
    const { start, end } = this.spanOf(path);
    return this.#text.slice(start - this.#base, end - this.#base);
  }

  /** How a scalar is written; `undefined` where the path is none. */
  styleOf(path: Path): 'plain' | 'single' | 'double' | 'block' | undefined {
    const event = this.#events[this.#find(path, true).index];
    if (event?.type !== EVENT_ID.SCALAR) return undefined;
    if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return 'single';
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return 'double';
    return event.style === SCALAR_STYLE.PLAIN ? 'plain' : 'block';
  }

  /** The place in the file of characters `start..end` of the string value at `path`. */
  spanInText(path: Path, start: number, end: number): Span {
    const event = this.#events[this.#find(path).index];
    if (event?.type !== EVENT_ID.SCALAR) return this.spanOf(path);
    if (this.#offsets?.event !== event)
      this.#offsets = { event, value: getScalarValue(this.#text, event), list: scalarOffsets(this.#text, event) };
    const { value, list: offsets } = this.#offsets;
    if (offsets.length !== value.length + 1) return this.spanOf(path);
    const from = Math.min(start, value.length);
    const to = Math.min(Math.max(end, from), value.length);
    const sourceEnd = to > from ? this.#unitEnd(event, offsets, to - 1) : offsets[from]!;
    return { start: this.#base + offsets[from]!, end: this.#base + Math.max(sourceEnd, offsets[from]!) };
  }

  /** An escape sequence takes more than one character of the source. */
  #unitEnd(event: ScalarEvent, offsets: readonly number[], unit: number): number {
    const start = offsets[unit]!;
    const escaped = quoted(event) && (this.#text[start] === '\\' || this.#text[start] === "'");
    if (!escaped) return start + 1;
    let following = unit + 1;
    while (offsets[following]! <= start) following++;
    const next = offsets[following]!;
    const lineBreak = this.#text.indexOf('\n', start);
    return lineBreak === -1 ? next : Math.min(next, lineBreak);
  }

  #spanAt(index: number): Span {
    const event = this.#events[index];
    if (event === undefined) return { start: this.#base, end: this.#base };
    if (event.type === EVENT_ID.SCALAR) return this.#shift(scalarSpan(this.#text, event));
    if (event.type === EVENT_ID.ALIAS) return this.#shift({ start: event.anchorStart - 1, end: event.anchorEnd });
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      return this.#shift({ start: event.start, end: this.#endOf(index) });
    }
    return { start: this.#base, end: this.#base };
  }

  #shift(span: Span): Span {
    return { start: this.#base + span.start, end: this.#base + span.end };
  }

  /** The end of a node without what follows it; before its start for an empty value. */
  #endOf(index: number): number {
    const event = this.#events[index]!;
    if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? -1 : scalarSpan(this.#text, event).end;
    if (event.type === EVENT_ID.ALIAS) return event.anchorEnd;
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return -1;
    let end: number = event.start;
    let child = index + 1;
    for (; this.#events[child]?.type !== EVENT_ID.POP; child = this.#next(child)) end = Math.max(end, this.#endOf(child));
    return event.style === COLLECTION_STYLE.FLOW ? this.#bracketEnd(event.start, end) : end;
  }

  /** Past the bracket that closes a flow collection whose last child ends at `from`. */
  #bracketEnd(start: number, from: number): number {
    const opening = this.#text[start];
    if (opening !== '{' && opening !== '[') return from;
    const closing = opening === '{' ? '}' : ']';
    let at = Math.max(from, start + 1);
    while (at < this.#text.length && this.#text[at] !== closing) {
      const lineEnd = this.#text.indexOf('\n', at);
      at = this.#text[at] === '#' && lineEnd !== -1 ? lineEnd : at + 1;
    }
    return Math.min(at + 1, this.#text.length);
  }

  #close(index: number): number {
    let depth = 0;
    for (let at = index; at < this.#events.length; at++) {
      const { type } = this.#events[at]!;
      if (type === EVENT_ID.POP) depth--;
      else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
      if (depth === 0) return at;
    }
    return this.#events.length - 1;
  }

  #next(index: number): number {
    const type = this.#events[index]?.type;
    return type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE ? this.#close(index) + 1 : index + 1;
  }

  #find(path: Path, exact = false): Node {
    let node: Node = { index: 1 };
    for (const step of path) {
      const child = this.#child(node.index, step);
      if (child === undefined) return exact ? { index: -1 } : node;
      node = child;
    }
    return node;
  }

  #child(parent: number, step: string | number): Node | undefined {
    const wanted = this.#events[parent]?.type === EVENT_ID.MAPPING ? String(step) : step;
    const index = this.#indexes.get(parent);
    if (index) return index.get(wanted);
    const searches = (this.#searches.get(parent) ?? 0) + 1;
    this.#searches.set(parent, searches);
    if (searches > SEARCHES_BEFORE_INDEX) {
      this.#indexes.set(parent, new Map([...this.#children(parent)].reverse()));
      return this.#child(parent, step);
    }
    for (const [name, node] of this.#children(parent)) if (name === wanted) return node;
    return undefined;
  }

  *#children(parent: number): Generator<readonly [step: string | number, node: Node]> {
    const event = this.#events[parent];
    if (event?.type === EVENT_ID.SEQUENCE) {
      let index = parent + 1;
      for (let at = 0; this.#events[index]?.type !== EVENT_ID.POP; at++, index = this.#next(index)) yield [at, { index }];
    } else if (event?.type === EVENT_ID.MAPPING) {
      for (let key = parent + 1; this.#events[key]?.type !== EVENT_ID.POP; ) {
        const value = this.#next(key);
        const written = this.#events[key]!;
        if (written.type === EVENT_ID.SCALAR) yield [getScalarValue(this.#text, written), { index: value, key }];
        key = this.#next(value);
      }
    }
  }
}

const SEARCHES_BEFORE_INDEX = 16;

function quoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** Quotes belong to the span; of a block scalar only its text, from the first character to the last. */
function scalarSpan(text: string, event: ScalarEvent): Span {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    let end = valueEnd;
    while (end > valueStart && text[end - 1] === '\n') end--;
    const start = text[valueStart] === '\n' ? valueStart : Math.min(valueStart + Math.max(0, event.indent), end);
    return { start, end: Math.max(start, end) };
  }
  const quotes = quoted(event) ? 1 : 0;
  return { start: Math.max(0, valueStart - quotes), end: Math.min(valueEnd + quotes, text.length) };
}
