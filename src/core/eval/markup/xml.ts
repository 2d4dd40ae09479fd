/** One element with all it holds: where it ends, and the paths of its elements (`order.item`). */
export interface XmlElement {
  readonly end: number;
  readonly paths: ReadonlySet<string>;
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const SPACE = /\s*/y;
const ATTRIBUTE = /\s+[\p{L}_:][\p{L}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*')/uy;
const REFERENCE = /&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#x[0-9a-fA-F]+);/y;
/** What has no elements in it, with its end. */
const SPANS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const DEEPEST = 200;

/** The whole text is one element, perhaps behind a declaration. */
export function readXml(text: string): XmlElement | { readonly problem: string } {
  const start = skipProlog(text);
  if (text[start] !== '<') return { problem: 'does not begin with a tag' };
  const element = readElement(text, start);
  if ('problem' in element) return element;
  const rest = skipMisc(text, element.end);
  return rest === text.length ? element : { problem: 'goes on after its only root element' };
}

/** The element that begins at `start`: every tag closed in order, every attribute quoted. */
export function readElement(text: string, start: number): XmlElement | { readonly problem: string } {
  const open: string[] = [];
  const paths = new Set<string>();
  for (let at = start; ; ) {
    const tag = text.indexOf('<', at);
    if (tag === -1) return { problem: open.length === 0 ? 'has no element' : `leaves <${open.at(-1)}> open` };
    if (open.length > 0 && hasStrayAmpersand(text.slice(at, tag))) return { problem: 'has an `&` that is not written as `&amp;`' };
    const span = spanEnd(text, tag);
    if (span !== undefined) {
      if (span === -1) return { problem: 'has a comment or a section without an end' };
      at = span;
      continue;
    }
    const closing = text[tag + 1] === '/';
    const name = match(NAME, text, tag + (closing ? 2 : 1));
    if (name === undefined) return { problem: 'has a `<` that opens no tag' };
    if (closing) {
      const end = afterSpace(text, tag + 2 + name.length);
      if (text[end] !== '>') return { problem: `has a broken tag </${name}` };
      const expected = open.pop();
      if (expected !== name) return { problem: `closes <${expected ?? 'nothing'}> with </${name}>` };
      at = end + 1;
    } else {
      const end = attributesEnd(text, tag + 1 + name.length);
      const empty = text.startsWith('/>', end);
      if (!empty && text[end] !== '>') return { problem: `has a broken tag <${name}` };
      paths.add([...open, name].join('.'));
      if (open.length >= DEEPEST) return { problem: `is nested more than ${DEEPEST} deep` };
      if (!empty) open.push(name);
      at = end + (empty ? 2 : 1);
    }
    if (open.length === 0) return { end: at, paths };
  }
}

function skipProlog(text: string): number {
  const at = skipMisc(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10))) return at;
  const end = text.indexOf('>', at);
  return end === -1 ? at : skipMisc(text, end + 1);
}

function skipMisc(text: string, start: number): number {
  for (let at = afterSpace(text, start); ; ) {
    const end = text.startsWith('<![', at) ? undefined : spanEnd(text, at);
    if (end === undefined || end === -1) return at;
    at = afterSpace(text, end);
  }
}

/** Behind a comment, a section or an instruction that begins here; -1 where it has no end. */
function spanEnd(text: string, at: number): number | undefined {
  const span = SPANS.find(([open]) => text.startsWith(open, at));
  if (span === undefined) return undefined;
  const end = text.indexOf(span[1], at + span[0].length);
  return end === -1 ? -1 : end + span[1].length;
}

function attributesEnd(text: string, start: number): number {
  let at = start;
  for (let one = match(ATTRIBUTE, text, at); one !== undefined; one = match(ATTRIBUTE, text, at)) at += one.length;
  return afterSpace(text, at);
}

function hasStrayAmpersand(text: string): boolean {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) if (match(REFERENCE, text, at) === undefined) return true;
  return false;
}

function afterSpace(text: string, at: number): number {
  return at + (match(SPACE, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
