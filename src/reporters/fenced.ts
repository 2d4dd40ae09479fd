import { visible } from './visible.ts';

/** Some examples are bad because they are long. */
const WIDEST = 200;

/** Between fences longer than any in the text, with what nobody can see written out. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const shown = visible(text).replace(/^.+$/gm, (line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line));
  return `${fence}${language}\n${shown.replace(/\n?$/, '\n')}${fence}`;
}
