import type { Inclusion } from '../syntax.ts';

const BLANKS_BEFORE = /(^|\n)([ \t]*)$/;
const BLANKS_BEHIND = /^[ \t]*(\r?\n|$)/;

/** What the text of a partial stands for: alone on its line, it takes the line break too and its lines are indented as the tag is. */
export function withLine(inclusion: Inclusion, text: string): Inclusion {
  const { start, end } = inclusion;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const line = BLANKS_BEFORE.exec(before);
  const rest = BLANKS_BEHIND.exec(behind);
  const stripsLeft = text.startsWith('{{~', start);
  const alone = line !== null && rest !== null;
  const indent = alone && !stripsLeft ? line[2]! : '';
  const from = stripsLeft ? before.trimEnd().length : start - indent.length;
  const to = text.slice(start, end).endsWith('~}}') ? text.length - behind.trimStart().length : end + (alone ? rest[0].length : 0);
  return from === start && to === end ? inclusion : { ...inclusion, replaces: { start: from, end: to, indent } };
}
