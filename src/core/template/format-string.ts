/** The grammar of Python's `str.format`, as its own parser reads it. */
export type FormatPiece =
  | { readonly kind: 'literal'; readonly text: string; readonly start: number; readonly end: number }
  | FormatField
  | { readonly kind: 'error'; readonly message: string; readonly start: number; readonly end: number };

export interface FormatField {
  readonly kind: 'field';
  readonly name: string;
  readonly conversion?: string;
  readonly spec: string;
  /** Where `spec` begins. */
  readonly specStart: number;
  readonly start: number;
  readonly end: number;
}

export function parseFormatString(text: string): FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = text[at] === '{' && text[at + 1] !== '{' ? readField(text, at) : readLiteral(text, at);
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

function readLiteral(text: string, start: number): FormatPiece {
  const character = text[start];
  if (character === '{' || character === '}') {
    if (text[start + 1] === character) return { kind: 'literal', text: character, start, end: start + 2 };
    return { kind: 'error', message: 'A `}` without its `{`; a literal brace is written twice.', start, end: start + 1 };
  }
  let end = start + 1;
  while (end < text.length && text[end] !== '{' && text[end] !== '}') end += 1;
  return { kind: 'literal', text: text.slice(start, end), start, end };
}

function readField(text: string, start: number): FormatPiece {
  const nameStop = endOfName(text, start + 1);
  const stop = text[nameStop];
  if (stop === undefined || stop === '{') return unclosed(start);
  const name = text.slice(start + 1, nameStop);
  if (stop === '}') return { kind: 'field', name, spec: '', specStart: nameStop, start, end: nameStop + 1 };
  let at = nameStop + 1;
  let conversion: string | undefined;
  if (stop === '!') {
    conversion = text[at];
    at += 1;
    if (conversion === undefined || (text[at] !== '}' && text[at] !== ':')) return unclosed(start);
    if (text[at] === '}') return { kind: 'field', name, conversion, spec: '', specStart: at, start, end: at + 1 };
    at += 1;
  }
  const end = endOfSpec(text, at);
  if (end === -1) return unclosed(start);
  return { kind: 'field', name, ...(conversion && { conversion }), spec: text.slice(at, end), specStart: at, start, end: end + 1 };
}

/** At `}`, `:`, `!` or `{` outside of square brackets. */
function endOfName(text: string, from: number): number {
  let bracket = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') return at;
    if (character === '[') bracket = true;
    else if (character === ']') bracket = false;
    else if (!bracket && (character === '}' || character === ':' || character === '!')) return at;
  }
  return text.length;
}

function endOfSpec(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function unclosed(start: number): FormatPiece {
  return { kind: 'error', message: 'A `{` that no `}` closes; a literal brace is written twice.', start, end: start + 1 };
}
