import type { Json } from '../json.ts';
import { readPlainFlow } from './plain-flow.ts';
import { resolvePlain } from './resolve-plain.ts';

/**
 * The data of a YAML text as nearly everybody writes it: block maps and lists, scalars and brackets on one line, texts below `|`.
 * Answers `undefined` for everything else, mistakes included, which the full parser then reads. A third of the parser's time,
 * on every file of a run; places are asked of the parser's events, and only where somebody needs one.
 */
export function readPlain(text: string): { readonly data: Json } | undefined {
  if (UNUSUAL.test(text) || !text.isWellFormed()) return undefined;
  const reader = new PlainReader(text);
  const data = reader.root();
  return data === FAILED ? undefined : { data };
}

/** Tabs, carriage returns and control characters have rules of their own; a byte order mark inside, too. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]/;
const FAILED = Symbol('not plain');
type Read = Json | typeof FAILED;

const MAX_DEPTH = 32;
const MAX_KEY = 128;
const [LINE, SPACE, COMMENT, DASH, COLON] = [10, 32, 35, 45, 58];

const KEY_UNITS = tableOf(/[\w .$/-]/);
/** What may begin a scalar without quotes; a dash only before something else than a space. */
const PLAIN_START = tableOf(/[\w./\\(<=+~;^$]/);

function tableOf(unit: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (unit.test(String.fromCharCode(code)) ? 1 : 0));
}

/** `#at` stands at the first character of the next line that says something, `#indent` is its column; -1 at the end. */
class PlainReader {
  readonly #text: string;
  #at = 0;
  #indent = 0;

  constructor(text: string) {
    this.#text = text;
  }

  root(): Read {
    if (!this.#toLine(0) || this.#indent !== 0) return FAILED;
    const data = this.#block(0, 0);
    return this.#isOver() ? data : FAILED;
  }

  #isOver(): boolean {
    return this.#indent === -1;
  }

  /** The next line that is neither empty nor a comment; false where a document could end. */
  #toLine(start: number): boolean {
    const text = this.#text;
    let lineStart = start;
    for (;;) {
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at++;
      const unit = text.charCodeAt(at);
      if (at >= text.length) {
        this.#indent = -1;
        return true;
      }
      if (unit === LINE) lineStart = at + 1;
      else if (unit === COMMENT) lineStart = this.#lineEnd(at) + 1;
      else {
        this.#at = at;
        this.#indent = at - lineStart;
        return this.#indent > 0 || (!text.startsWith('---', at) && !text.startsWith('...', at));
      }
    }
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end;
  }

  #block(column: number, depth: number): Read {
    if (depth > MAX_DEPTH) return FAILED;
    return this.#isDash(this.#at) ? this.#list(column, depth) : this.#map(column, depth);
  }

  #isDash(at: number): boolean {
    if (this.#text.charCodeAt(at) !== DASH) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === SPACE || next === LINE || Number.isNaN(next);
  }

  #list(column: number, depth: number): Read {
    const list: Json[] = [];
    while (this.#indent === column && this.#isDash(this.#at)) {
      let at = this.#at + 1;
      while (this.#text.charCodeAt(at) === SPACE) at++;
      const item = this.#item(at, column, depth);
      if (item === FAILED) return FAILED;
      list.push(item);
    }
    return this.#indent > column ? FAILED : list;
  }

  /** What follows a dash: a value, or the first line of a map or list that goes on below. */
  #item(at: number, column: number, depth: number): Read {
    const unit = this.#text.charCodeAt(at);
    if (Number.isNaN(unit) || unit === LINE || unit === COMMENT || !(this.#isDash(at) || this.#keyEnd(at) !== -1))
      return this.#value(at, column, depth, false);
    const nested = column + at - this.#at;
    this.#at = at;
    this.#indent = nested;
    return this.#block(nested, depth + 1);
  }

  #map(column: number, depth: number): Read {
    const map: Record<string, Json> = {};
    let count = 0;
    while (this.#indent === column) {
      const colon = this.#keyEnd(this.#at);
      if (colon === -1) return FAILED;
      const key = this.#key(this.#at, colon);
      if (key === undefined) return FAILED;
      let at = colon + 1;
      while (this.#text.charCodeAt(at) === SPACE) at++;
      const value = this.#value(at, column, depth, true);
      if (value === FAILED) return FAILED;
      map[key] = value;
      count++;
    }
    return this.#indent > column || Object.keys(map).length !== count ? FAILED : map;
  }

  /** The colon behind a key that begins at `at`; -1 where none does. */
  #keyEnd(start: number): number {
    const text = this.#text;
    const quote = text[start] === '"' || text[start] === "'" ? text.charCodeAt(start) : 0;
    let at = start;
    if (quote !== 0) {
      at = readPlainFlow(text, start)?.end ?? -1;
      if (at === -1) return -1;
    } else {
      while (KEY_UNITS[text.charCodeAt(at)] === 1) at++;
      if (at === start || text.charCodeAt(at - 1) === SPACE) return -1;
    }
    if (text.charCodeAt(at) !== COLON || at - start > MAX_KEY) return -1;
    const next = text.charCodeAt(at + 1);
    return next === SPACE || next === LINE || Number.isNaN(next) ? at : -1;
  }

  #key(start: number, end: number): string | undefined {
    const first = this.#text[start]!;
    const key = first === '"' || first === "'" ? readPlainFlow(this.#text, start)?.value : this.#plainKey(start, end);
    return typeof key === 'string' && key !== '__proto__' ? key : undefined;
  }

  #plainKey(start: number, end: number): Json {
    return PLAIN_START[this.#text.charCodeAt(start)] === 1 ? resolvePlain(this.#text.slice(start, end)) : null;
  }

  /** What stands behind a key or a dash, and the step to the next line. */
  #value(at: number, column: number, depth: number, ofMap: boolean): Read {
    const text = this.#text;
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit) || unit === LINE || unit === COMMENT) return this.#below(at, column, depth, ofMap);
    const first = text[at]!;
    if (first === '|') return this.#literal(at + 1, column);
    if (first === '"' || first === "'" || first === '[' || first === '{') {
      const flow = readPlainFlow(text, at);
      return flow && this.#endsLine(flow.end) && this.#pastValue(this.#lineEnd(flow.end), column) ? flow.value : FAILED;
    }
    if (unit < 128 && PLAIN_START[unit] !== 1 && !(unit === DASH && !this.#isDash(at))) return FAILED;
    const end = this.#lineEnd(at);
    const written = plainIn(text.slice(at, end));
    return written !== undefined && this.#pastValue(end, column) ? resolvePlain(written) : FAILED;
  }

  /** After a value of one line, nothing deeper may come. */
  #pastValue(end: number, column: number): boolean {
    return this.#toLine(end + 1) && this.#indent <= column;
  }

  #endsLine(end: number): boolean {
    let at = end;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    const unit = this.#text.charCodeAt(at);
    return Number.isNaN(unit) || unit === LINE || (unit === COMMENT && at > end);
  }

  /** The lines below a key or a dash: deeper ones; behind a key a list may stand at the same column. */
  #below(at: number, column: number, depth: number, ofMap: boolean): Read {
    if (!this.#toLine(this.#lineEnd(at) + 1)) return FAILED;
    if (this.#indent > column || (ofMap && this.#indent === column && this.#isDash(this.#at))) return this.#block(this.#indent, depth + 1);
    return null;
  }

  #literal(start: number, column: number): Read {
    const text = this.#text;
    const strips = text[start] === '-';
    let lineStart = start + (strips ? 1 : 0);
    if (text.charCodeAt(lineStart++) !== LINE) return FAILED;
    const from = lineStart;
    let indent = -1;
    let end = -1;
    while (lineStart < text.length) {
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at++;
      const width = at - lineStart;
      if (text.charCodeAt(at) === LINE) {
        // Spaces alone are text, an empty line or a mistake, by what is around them.
        if (width > 0 && width !== indent) return FAILED;
        lineStart = at + 1;
        continue;
      }
      if (at >= text.length) return FAILED;
      if (indent === -1) indent = width;
      if (width < indent) break;
      end = this.#lineEnd(at);
      if (end === text.length) return FAILED;
      lineStart = end + 1;
    }
    if (indent <= column || !this.#pastValue(lineStart - 1, column)) return FAILED;
    const margin = `\n${' '.repeat(indent)}`;
    return text
      .slice(from - 1, strips ? end : end + 1)
      .replaceAll(margin, '\n')
      .slice(1);
  }
}

/** A scalar without quotes, without the comment and the spaces behind it. */
function plainIn(rest: string): string | undefined {
  const comment = rest.indexOf(' #');
  let end = comment === -1 ? rest.length : comment;
  while (rest.charCodeAt(end - 1) === SPACE) end--;
  const written = end === rest.length ? rest : rest.slice(0, end);
  return written.includes(': ') || written.endsWith(':') ? undefined : written;
}
