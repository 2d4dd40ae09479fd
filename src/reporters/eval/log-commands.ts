/** Words of others may end up in a CI log, which obeys lines that begin with `::` and, anywhere in a line, `##[`. */
export function withoutLogCommands(text: string): string {
  return text.replaceAll(/^([^\S\n]*):(?=:)/gm, '$1<U+003A>').replaceAll('##[', '##<U+005B>');
}
