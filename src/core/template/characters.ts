/** Space, tab, line breaks, and the blanks beyond ASCII. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** `[a-zA-Z_]` */
export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** `[a-zA-Z0-9_]` */
function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57);
}

/** Where the identifier that begins at `start` ends. */
export function nameEnd(text: string, start: number): number {
  let at = start + 1;
  while (isNamePart(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the dotted path that begins at `start` ends: `user.name`. */
export function pathEnd(text: string, start: number): number {
  let at = nameEnd(text, start);
  while (text.charCodeAt(at) === 46 && isNameStart(text.charCodeAt(at + 1))) at = nameEnd(text, at + 1);
  return at;
}
