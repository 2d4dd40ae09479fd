import { type FormatField, parseFormatString } from './format-string.ts';
import { mustache } from './mustache.ts';
import type { Conversion, TemplateProblem } from './syntax.ts';

export const NOT_CONVERTIBLE = 'template/fstring-not-convertible';
export const FIELD_NAME = /^([\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}_][\p{L}\p{N}_]*|\[[^\]]*\])*$/u;
const IDENTIFIER = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** The same template in mustache, or everything that would change its meaning there. */
export function fstringToMustache(text: string): Conversion {
  const problems: TemplateProblem[] = [];
  const fields: { start: number; end: number }[] = [];
  const pieces: { start: number; from: number; to: number }[] = [];
  let result = '';
  for (const piece of parseFormatString(text)) {
    pieces.push({ start: result.length, from: piece.start, to: piece.end });
    if (piece.kind === 'literal') {
      result += piece.text;
      continue;
    }
    const span = { start: piece.start, end: piece.end };
    if (piece.kind === 'error') {
      problems.push({ rule: 'template/unbalanced', message: piece.message, ...span });
      continue;
    }
    const reason = whyNot(piece);
    if (reason) problems.push({ rule: NOT_CONVERTIBLE, ...reason, ...span });
    fields.push({ start: result.length, end: result.length + piece.name.length + 4 });
    result += `{{${piece.name}}}`;
  }
  if (problems.length > 0) return { problems };
  const misread = misreadSpans(result, fields);
  if (misread.length === 0) return { text: result };
  const pieceAt = (offset: number) => pieces.findLast(({ start }) => start <= offset) ?? { start: 0, from: 0, to: text.length };
  // Pieces that were shortened, an escape or a field, count whole.
  const sourceStart = (offset: number) => {
    const { start, from, to } = pieceAt(offset);
    return to - from === 2 ? from : from + offset - start;
  };
  const sourceEnd = (offset: number) => {
    const { start, from, to } = pieceAt(offset - 1);
    return to - from === 2 ? to : Math.min(from + offset - start, to);
  };
  return { problems: misread.map(({ start, end }) => literalTag(sourceStart(start), sourceEnd(end))) };
}

/** Text that mustache would take for a tag, although it is no field. */
function misreadSpans(text: string, fields: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const { uses, inclusions } = mustache.analyse(text);
  const expected = new Set(fields.map(({ start }) => start));
  const seen = new Set(uses.map(({ start }) => start));
  return [...uses.filter(({ start }) => !expected.has(start)), ...inclusions, ...fields.filter(({ start }) => !seen.has(start))];
}

function literalTag(start: number, end: number): TemplateProblem {
  return {
    rule: NOT_CONVERTIBLE,
    message: 'These literal braces would read as a variable once the prompt is registered with `{{ }}`.',
    hint: 'Put a blank or another word between the braces and the name, or write the prompt with `syntax: mustache`.',
    start,
    end,
  };
}

/** Why a field has no counterpart in mustache. */
export function whyNot({ name, conversion, spec }: FormatField): { message: string; hint: string } | undefined {
  if (/^\d*$/.test(name)) return { message: `\`{${name}}\` is a position, not a name.`, hint: 'Give the variable a name: `{topic}`.' };
  if (/^\s*["']/.test(name))
    return { message: 'This reads as a variable, but looks like JSON.', hint: 'Write literal braces twice: `{{"key": 1}}`.' };
  if (!IDENTIFIER.test(name)) {
    if (!FIELD_NAME.test(name))
      return {
        message: `\`${name}\` is not a name of a variable.`,
        hint: 'A name has ASCII letters, digits and `_`; literal braces are written twice.',
      };
    return {
      message: `\`{${name}}\` reads inside a value, which \`{{ }}\` cannot do in the same way.`,
      hint: 'Pass the inner value as a variable of its own.',
    };
  }
  if (conversion !== undefined && conversion !== 's')
    return {
      message: `\`{${name}!${conversion}}\` converts the value, which \`{{ }}\` cannot do.`,
      hint: `Write \`{${name}}\` and convert the value before.`,
    };
  if (spec !== '')
    return {
      message: `\`{${name}:${spec}}\` formats the value, which \`{{ }}\` cannot do.`,
      hint: `Write \`{${name}}\` and format the value before.`,
    };
  return undefined;
}
