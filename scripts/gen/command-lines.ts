/** The words of a command line as a shell would split them; quotes are the only thing it understands, and `#` ends it. */
export function wordsOf(line: string): readonly string[] {
  const words = line.matchAll(/(?:[^\s"'#]|"[^"]*"|'[^']*'|(?<=\S)#)+|#.*/g);
  return [...words].flatMap(([word]) => (word.startsWith('#') ? [] : [word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2')]));
}
