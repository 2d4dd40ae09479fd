import { visible, visibleLine } from './visible.ts';

/**
 * Text of others inside Markdown. Only code is inert on GitHub and GitLab: elsewhere `@name` calls people, `#1` links,
 * HTML is rendered. So such text is shown as code, in a fence that it cannot close.
 */
export function code(text: string): string {
  const line = visibleLine(text).replaceAll('|', String.raw`\|`);
  if (line.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padded = line.startsWith('`') || line.endsWith('`') || fence.length > 1 ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}

/** A block of it. */
export function fenced(text: string, language = ''): string {
  const shown = visible(text.replaceAll('\r\n', '\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** Rows of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Folded away until somebody looks; `summary` is HTML for the reader and made of our own words and escaped ones. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** For the one place where Markdown wants HTML. */
export function escapedHtml(text: string): string {
  return visibleLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
