/** Characters beyond ASCII as escapes: one of them anywhere makes Node hold and decode a whole chunk at twice the size. */
export function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
