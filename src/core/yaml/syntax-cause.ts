import { type Document, isScalar, visit, type YAMLParseError } from 'yaml';
import { lineStart, restOfLine, type YamlCause } from './yaml-cause.ts';

type Words = Pick<YamlCause, 'message' | 'hint' | 'cover'> & { readonly start?: number; readonly end?: number; readonly rule?: string };

/** A grammar error in words, at the place of its cause rather than where the parser noticed. */
export function syntaxCause(text: string, documents: readonly Document[], error: YAMLParseError): YamlCause {
  const at = Math.min(error.pos[0], text.length);
  const {
    start = at,
    end = Math.max(start, restOfLine(text, start).end),
    rule = 'yaml/syntax',
    ...words
  } = wordsFor(text, documents, error, at);
  return { ...words, rule, start, end };
}

function wordsFor(text: string, documents: readonly Document[], error: YAMLParseError, at: number): Words {
  const line = text.slice(lineStart(text, at), restOfLine(text, at).end);
  const character = text[at] ?? '';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        rule: 'yaml/tab-indent',
        message: `This line is indented with a tab, which YAML does not allow${alsoTabbed(text)}.`,
        hint: 'Indent with spaces.',
        cover: 'nothing',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return implicitKey(text, line, at);
    case 'BAD_SCALAR_START':
      return {
        message: `A value cannot begin with ${character === '`' ? 'a backtick' : `\`${character}\``}.`,
        hint: 'Put the text in quotes.',
      };
    case 'MISSING_CHAR':
      if (/closing/.test(error.message)) {
        const open = openQuote(text, documents, at);
        return { start: open, message: `The quote \`${text[open]}\` that opens here is not closed.`, hint: 'Close it.', cover: 'nothing' };
      }
      return { message: 'A comment needs a blank before its `#`.', hint: 'If this is text, put it in quotes.' };
    case 'BAD_INDENT': {
      const unclosed = /^Flow (map|sequence)/.exec(error.message);
      if (unclosed) {
        const bracket = unclosed[1] === 'map' ? '}' : ']';
        return {
          message: `The closing \`${bracket}\` is missing before this.`,
          hint: `Add \`${bracket}\`; if this is text, put it in quotes.`,
          cover: 'nothing',
        };
      }
      return { message: 'This line is not indented like its neighbours.', hint: 'Indent it like the other entries of its list or map.' };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        message: `\`${text.slice(at, at + 2)}\` means nothing between double quotes.`,
        hint: 'Write the backslash twice, or use single quotes.',
        end: at + 2,
        cover: 'span',
      };
    default:
      return unexpected(text, line, at, error);
  }
}

function implicitKey(text: string, line: string, at: number): Words {
  if (/:\s/.test(text.slice(at, restOfLine(text, at).end)))
    return { message: 'A text that holds `: ` reads as a key and its value.', hint: 'Put the text in quotes, or below `|`.' };
  if (!/:(?:\s|$)/.test(line))
    return {
      message: 'This line is no `key: value`.',
      hint: 'Add the `:` after the key. If this belongs to the text above, indent it deeper than the key of that text.',
      cover: 'line',
    };
  const next = text.indexOf('\n', at) + 1;
  return {
    start: next === 0 ? at : next + text.slice(next).search(/\S|$/),
    message: 'This line is indented deeper than the key above it, which already has a value.',
    hint: 'Indent it like the other keys of its map.',
    cover: 'line',
  };
}

function unexpected(text: string, line: string, at: number, error: YAMLParseError): Words {
  if (/^\{[{%]/.test(text.slice(at, at + 2)))
    return {
      rule: 'yaml/unquoted-placeholder',
      message: `Between \`{\` and \`}\` or \`[\` and \`]\`, a text with \`${text.slice(at, at + 2)}\` in it needs quotes.`,
      hint: 'Put the whole text in quotes.',
      cover: 'nothing',
    };
  if (/: *[|>][-+0-9]* +\S/.test(line))
    return { message: 'The text after `|` or `>` begins on the next line.', hint: 'Move it there, indented.' };
  if (/(?:^|[:-] +)["']/.test(line))
    return { message: 'There is text after the closing quote.', hint: 'Put the whole value in quotes, or below `|`.' };
  const special = /(?:^|[:-] +)([*&!])/.exec(line);
  if (special)
    return {
      start: lineStart(text, at) + special.index + special[0].length - 1,
      message: `\`${special[1]}\` at the start of a value has a meaning in YAML.`,
      hint: 'If this is text, put it in quotes.',
    };
  const reason = error.message.split('\n')[0]!.replace(/\.$/, '');
  return {
    message: `This is not valid YAML: ${reason[0]!.toLowerCase()}${reason.slice(1)}.`,
    hint: 'If this is text, put it in quotes or below `|`.',
  };
}

function alsoTabbed(text: string): string {
  const lines = text.match(/^ *\t/gm)?.length ?? 1;
  return lines > 1 ? ` (${lines} lines begin so)` : '';
}

/** The scalar that runs to where the quote was missed. */
function openQuote(text: string, documents: readonly Document[], at: number): number {
  let open = at;
  for (const document of documents)
    visit(document, {
      Scalar(_key, node) {
        if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range && node.range[0] <= at && node.range[1] >= at - 1)
          open = node.range[0];
      },
    });
  return open === at ? Math.max(0, text.lastIndexOf('"', at - 1)) : open;
}
