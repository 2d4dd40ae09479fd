/** What Python counts as white space, which is not quite what JavaScript does. */
export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13) || (code >= 0x1c && code <= 0x1f);
  return code === 0x85 || (code !== 0xfeff && character.trim() === '');
}

export function stripStart(text: string, drop: (character: string) => boolean = isBlank): string {
  let start = 0;
  while (start < text.length && drop(text.charAt(start))) start += 1;
  return text.slice(start);
}

export function stripEnd(text: string, drop: (character: string) => boolean = isBlank): string {
  let end = text.length;
  while (end > 0 && drop(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The value of a string literal, quotes included. Escapes that Python does not know stay as they are. */
export function unquote(literal: string): string {
  const pattern = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
  return unixLines(literal.slice(1, -1)).replace(pattern, (all, byte, unit, point, octal, simple) => {
    const code = Number.parseInt(byte ?? unit ?? point ?? '', 16);
    if (!Number.isNaN(code)) return code > 0x10ffff ? all : String.fromCodePoint(code);
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
    return Object.hasOwn(ESCAPES, simple) ? (ESCAPES[simple] ?? all) : all;
  });
}
