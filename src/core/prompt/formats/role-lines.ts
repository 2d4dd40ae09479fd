/** One message of a Prompty body: offsets into the body, blank lines around the text left out. */
export interface RoleSection {
  readonly role: string;
  /** `user[name="Ann"]:` */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

const ROLE_LINE = /^[ \t]*#?[ \t]*(system|user|assistant|developer)[ \t]*(?:\[([^\]\n]*)\])?[ \t]*:[ \t]*$/gim;
const ATTRIBUTE = /(\w+)\s*=\s*(?:"([^"]*)"|([^",]*))/g;

/** Messages between role lines; text before the first is a system message. `undefined` where no line names a role. */
export function splitRoleLines(body: string): readonly RoleSection[] | undefined {
  const lines = [...body.matchAll(ROLE_LINE)];
  const first = lines[0];
  if (!first) return undefined;
  const sections: RoleSection[] = [];
  if (body.slice(0, first.index).trim() !== '') sections.push({ role: 'system', attributes: {}, ...trimmed(body, 0, first.index) });
  for (const [at, line] of lines.entries()) {
    const end = lines[at + 1]?.index ?? body.length;
    const start = Math.min(line.index + line[0].length + 1, end);
    sections.push({ role: line[1]!.toLowerCase(), attributes: attributesOf(line[2]), ...trimmed(body, start, end) });
  }
  return sections;
}

/** Line breaks at both ends go, blanks in a line stay: what Prompty's own reader does. */
export function trimmed(body: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && body[from] === '\n') from++;
  while (to > from && body[to - 1] === '\n') to--;
  return { start: from, end: to };
}

function attributesOf(written: string | undefined): Record<string, string> {
  if (written === undefined) return {};
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, key, quoted, bare]): [string, string] => [key!, quoted ?? bare!.trim()]),
  );
}

const BLOCK_TAG = /\{%[-+]?\s*(\w+)(?:[^%]|%(?!\}))*%\}/g;
const BLOCKS = new Set(['if', 'for', 'macro', 'call', 'filter', 'block', 'raw', 'with', 'autoescape']);

/** The first tag of a Jinja block that begins or ends in another text than this one. */
export function openBlock(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!text.includes('{%')) return undefined;
  const open: { name: string; start: number; end: number }[] = [];
  const visible = text.replace(/\{#[\s\S]*?#\}/g, (comment) => ' '.repeat(comment.length));
  for (const tag of visible.matchAll(BLOCK_TAG)) {
    const name = tag[1]!;
    const span = { start: tag.index, end: tag.index + tag[0].length };
    const inner = open.at(-1);
    if (inner?.name === 'raw' && name !== 'endraw') continue;
    if (BLOCKS.has(name)) open.push({ name, ...span });
    else if (name.startsWith('end') && BLOCKS.has(name.slice(3))) {
      if (inner?.name !== name.slice(3)) return span;
      open.pop();
    } else if ((name === 'else' || name === 'elif') && !inner) return span;
  }
  return open[0];
}
