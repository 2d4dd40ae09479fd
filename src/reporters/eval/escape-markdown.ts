import { visible, visibleLine } from '../visible.ts';
import { withoutLogCommands } from './log-commands.ts';

/** Marks that mean nothing inside a line. */
const HARMLESS = /[^\p{L}\p{M}\p{N} .,;%/?"'+=^\u2010-\u27bf-]/gu;

/** Words of others in a line, also of a table: no markup, and what GitHub looks for in finished text (`@name`, `#1`, `:x:`, addresses) is broken up. */
export function inline(text: string): string {
  return entities(text).replaceAll(/&#(?:64|35|58);|\bGH(?=-\d)|\bwww(?=\.)/gi, (found) => `<span>${found}</span>`);
}

/** The same as code, in which GitHub looks for nothing. */
export function code(text: string): string {
  return `<code>${entities(text)}</code>`;
}

/** Words of others as a block, in a fence longer than any of theirs. */
export function fenced(text: string, language = 'text'): string {
  const content = withoutLogCommands(visible(text));
  const longest = [...content.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

function entities(text: string): string {
  return visibleLine(text).replaceAll(HARMLESS, (mark) => `&#${mark.codePointAt(0)};`);
}
