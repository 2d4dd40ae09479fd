/** Deeper nesting is no prompt, and Handlebars' parser needs the square of the depth. */
export const MAX_DEPTH = 100;

const TAG = /\{\{~?[ \t]*(?:(#|\^|\/|else\b)|[^{}\n]{0,40})/g;

/** The offset where blocks, `else` branches or brackets are nested deeper than any template needs. */
export function tooDeepAt(text: string): number | undefined {
  let blocks = 0;
  let branches = 0;
  for (const { index, 1: sign = '' } of text.matchAll(TAG)) {
    if (sign === '/') {
      blocks = Math.max(0, blocks - 1);
      if (blocks === 0) branches = 0;
    } else if (sign.startsWith('#') || sign === '^') blocks++;
    else if (sign === 'else') branches++;
    if (blocks + branches > MAX_DEPTH) return index;
  }
  return tooManyBrackets(text);
}

/** Brackets of a tag; those of plain text, comments and strings nest nothing. */
function tooManyBrackets(text: string): number | undefined {
  if (!text.includes('(')) return undefined;
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    const inside = at + 2;
    if (isEscaped(text, at)) at = inside;
    else if (COMMENT.test(text.slice(inside, inside + 2))) at = endOfComment(text, inside);
    else {
      const tag = tagAt(text, inside);
      if (tag.tooDeep !== undefined) return tag.tooDeep;
      at = tag.end;
    }
  }
  return undefined;
}

const COMMENT = /^~?!/;

/** `\{{` is text, `\\{{` a backslash and a tag. */
function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === '\\' && text[at - 2] !== '\\';
}

function endOfComment(text: string, at: number): number {
  const closing = /^~?!--/.test(text.slice(at, at + 4)) ? '--' : '}}';
  const end = text.indexOf(closing, text.indexOf('!', at) + (closing === '--' ? 3 : 1));
  return end === -1 ? text.length : end + 2;
}

function tagAt(text: string, start: number): { readonly end: number; readonly tooDeep?: number } {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (unit === '}' && text[at + 1] === '}') return { end: at + 2 };
    if (unit === '(') open++;
    else if (unit === ')') open--;
    else if (unit === '"' || unit === "'") {
      const end = text.indexOf(unit, at + 1);
      if (end !== -1) at = end;
    }
    if (open > MAX_DEPTH) return { end: at, tooDeep: at };
  }
  return { end: text.length };
}
