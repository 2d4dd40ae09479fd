import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/**
 * For each UTF-16 unit of a scalar's value, the offset in the source it came from, and one more for the end.
 * Follows the parser's own decoding step by step; a property test compares the two.
 */
export function scalarOffsets(text: string, event: ScalarEvent): number[] {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) return [0];
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) return blockOffsets(text, event);
  if (event.fast) return range(valueStart, valueEnd);
  return flowOffsets(text, event);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}

function blockOffsets(text: string, event: ScalarEvent): number[] {
  const indent = Math.max(0, event.indent);
  const folded = event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const offsets: number[] = [];
  /** Line breaks since the last line of text, its own among them. */
  let breaks: number[] = [];
  let read = false;
  let deeper = false;
  for (let at = event.valueStart; at < event.valueEnd; ) {
    const end = lineEnd(text, at, event.valueEnd);
    const next = Math.min(afterBreak(text, end), event.valueEnd);
    const first = skipSpaces(text, at, Math.min(at + indent, end));
    if (event.indent < 0 || first >= end) {
      breaks.push(end);
    } else {
      const start = at + indent;
      const indented = text[start] === ' ' || text[start] === '\t';
      if (folded && !indented && !deeper && read && breaks.length > 1) breaks.shift();
      push(offsets, breaks);
      deeper = indented;
      for (let unit = start; unit < end; unit++) offsets.push(unit);
      breaks = [end];
      read = true;
    }
    at = next;
  }
  if (event.chomping === CHOMPING_MODE.KEEP) push(offsets, breaks);
  else if (event.chomping === CHOMPING_MODE.CLIP && read) offsets.push(breaks[0]!);
  offsets.push(Math.min((offsets.at(-1) ?? event.valueStart - 1) + 1, text.length));
  return offsets;
}

function push(offsets: number[], more: readonly number[]): void {
  for (const offset of more) offsets.push(offset);
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at;
}

/** A lone carriage return breaks a line too. */
function lineEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function flowOffsets(text: string, { valueStart, valueEnd, style }: ScalarEvent): number[] {
  const double = style === SCALAR_STYLE.DOUBLE_QUOTED;
  const single = style === SCALAR_STYLE.SINGLE_QUOTED;
  const offsets: number[] = [];
  /** How much stays when a line break follows: blanks before it go. */
  let kept = 0;
  for (let at = valueStart; at < valueEnd; ) {
    const unit = text[at]!;
    if (unit === '\n' || unit === '\r') {
      offsets.length = kept;
      at = fold(text, at, valueEnd, offsets);
      kept = offsets.length;
    } else if (double && unit === '\\') {
      at = escaped(text, at, valueEnd, offsets);
      kept = offsets.length;
    } else {
      offsets.push(at);
      at += single && unit === "'" ? 2 : 1;
      if (unit !== ' ' && unit !== '\t') kept = offsets.length;
    }
  }
  if (!double && !single) offsets.length = kept;
  offsets.push(valueEnd);
  return offsets;
}

/** One line break is a space; of several, all but the first stay. */
function fold(text: string, start: number, limit: number, offsets: number[]): number {
  const breaks: number[] = [];
  let at = start;
  while (at < limit && /[\n\r \t]/.test(text[at]!)) {
    if (text[at] === '\n' || text[at] === '\r') {
      breaks.push(at);
      at = afterBreak(text, at);
    } else at++;
  }
  push(offsets, breaks.length === 1 ? breaks : breaks.slice(1));
  return at;
}

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escaped(text: string, at: number, limit: number, offsets: number[]): number {
  const kind = text[at + 1]!;
  if (kind === '\n' || kind === '\r') return fold(text, at + 1, limit, []);
  const digits = HEX_DIGITS[kind] ?? 0;
  offsets.push(at);
  if (digits === 8 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff) offsets.push(at);
  return at + 2 + digits;
}
