import { type Json, parseJson } from '../../json.ts';

/** Brackets without end would be looked at again from each of them. */
const MOST_STEPS = 2_000_000;

/** The lists and maps that stand in a text, the outermost of each; `undefined` where a text is too tangled to tell. */
export function embeddedJson(text: string): readonly Json[] | undefined {
  const found: Json[] = [];
  let steps = 0;
  for (let at = nextBracket(text, 0); at !== -1; ) {
    const end = closingBracket(text, at);
    steps += (end ?? text.length) - at;
    if (steps > MOST_STEPS) return undefined;
    const value = end === undefined ? undefined : readJson(text.slice(at, end));
    if (value !== undefined) found.push(value);
    at = nextBracket(text, value === undefined ? at + 1 : (end ?? text.length));
  }
  return found;
}

export function readJson(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '[') return at;
  return -1;
}

/** Behind the bracket that closes the one at `start`; brackets in strings count as text. */
function closingBracket(text: string, start: number): number | undefined {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at = stringEnd(text, at);
      continue;
    }
    if (character === '{' || character === '[') open++;
    else if ((character === '}' || character === ']') && --open === 0) return at + 1;
  }
  return undefined;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
