import { type Document, isCollection, visit } from 'yaml';
import { lineStart, MAX_CAUSES, restOfLine, type YamlCause } from './yaml-cause.ts';

const TAG = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/g;
/** `{name} and more`; alone, or with a comma or a closing bracket behind it, it may well be meant as a map. */
const SINGLE = /\{[A-Za-z_][\w.]*\} *[^\s,\]}#]/y;
/** `{{ .Values.x }}`, `{{- if x }}`: another program fills this in before anybody reads it as YAML, quotes and all. */
const OF_ANOTHER_PROGRAM = /\{\{(?:-|\s*[.$])/;
const VALUE_AHEAD = /^[ ]*(?:- +)*(?:[^\s#'"[{][^'"[{]*?: +|"[^"]*" *: +|'[^']*' *: +)?$/;

/** Values that begin with `{{`, `{%` or `{#`, or with `{name}` and more text: YAML takes the brace for a map. */
export function unquotedPlaceholders(text: string, documents: readonly Document[]): YamlCause[] {
  const causes: YamlCause[] = [];
  for (const document of documents)
    visit(document, {
      Map(_key, node, parents) {
        if (causes.length >= MAX_CAUSES) return visit.BREAK;
        const start = node.range?.[0] ?? 0;
        if (!node.flow || !beginsLikeText(text, start)) return undefined;
        const inside = parents.some((parent) => isCollection(parent) && parent.flow);
        causes.push(inside ? inFlow(text, start) : inBlock(text, start));
        return visit.SKIP;
      },
    });
  return causes.sort((a, b) => a.start - b.start).filter((cause, index, all) => index === 0 || cause.start >= all[index - 1]!.end);
}

function beginsLikeText(text: string, at: number): boolean {
  if (text[at] !== '{') return false;
  if (text[at + 1] === '{' || text[at + 1] === '%') return true;
  if (text[at + 1] === '#') return text.slice(at, restOfLine(text, at).end).includes('#}');
  SINGLE.lastIndex = at;
  return SINGLE.test(text);
}

function inBlock(text: string, at: number): YamlCause {
  const { start, end } = restOfLine(text, at);
  const prefix = text.slice(lineStart(text, at), at);
  if (!/[-:]/.test(prefix))
    return {
      ...named(text, start, end),
      hint: 'A text below `|` has to be indented deeper than its key; any other text that begins with a brace needs quotes.',
      cover: 'line',
    };
  const written = text.slice(start, end);
  const safe =
    !OF_ANOTHER_PROGRAM.test(written) &&
    VALUE_AHEAD.test(prefix) &&
    !/\s#/.test(written.replace(TAG, '')) &&
    !continues(text, end, columnOf(prefix));
  return { ...named(text, start, end), ...(safe && { edit: { span: { start, end }, text: quoted(written) } }) };
}

function inFlow(text: string, at: number): YamlCause {
  const tag = new RegExp(TAG.source, 'y');
  tag.lastIndex = at;
  const matched = tag.exec(text);
  const end = matched ? at + matched[0].length : restOfLine(text, at).end;
  const alone =
    matched !== null &&
    !OF_ANOTHER_PROGRAM.test(matched[0]) &&
    /[:,[]\s+$|\[$/.test(text.slice(lineStart(text, at), at)) &&
    /^\s*[,\]}\n]/.test(text.slice(end, end + 20));
  return { ...named(text, at, end), ...(alone && { edit: { span: { start: at, end }, text: quoted(text.slice(at, end)) } }) };
}

function named(text: string, start: number, end: number): YamlCause {
  return {
    rule: 'yaml/unquoted-placeholder',
    message: `A value that begins with \`${/^\{(?:[{%#]|\w+\})/.exec(text.slice(start, end))?.[0] ?? '{'}\` is a map to YAML, not a text.`,
    hint: 'Put the whole text in quotes, or below `|`.',
    start,
    end,
    cover: 'span',
  };
}

/** Where the key or the dash stands that a following line must not be deeper than. */
function columnOf(prefix: string): number {
  const dashes = /^ *(?:- +)*/.exec(prefix)![0];
  return dashes.length === prefix.length ? prefix.lastIndexOf('-') : dashes.length;
}

function continues(text: string, end: number, column: number): boolean {
  const next = /^[ ]*(?=[^\s])/m.exec(text.slice(text.indexOf('\n', end) + 1 || text.length));
  return next !== null && next[0].length > column;
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
