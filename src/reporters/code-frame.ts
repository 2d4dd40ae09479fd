import type { Finding } from '../core/lint/finding.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import type { Colours } from './colours.ts';

const WIDTH = 100;
const BEFORE = 1;
/** Rules whose findings point at what no output may repeat. */
const CONCEALED = new Set(['security/secret', 'security/pii']);

/** The line of a finding and the one above, with a mark below; secrets are starred out. `others`: findings of the same file. */
export function codeFrame(finding: Finding, source: SourceFile, others: readonly Finding[], paint: Colours): readonly string[] {
  const first = Math.max(1, finding.line - BEFORE);
  const gutter = String(finding.line).length;
  const concealed = others.filter((other) => CONCEALED.has(other.rule));
  const line = (number: number) => tidy(conceal(source.line(number), number, concealed));
  const cut = Math.max(0, Math.min(finding.column - 1 - WIDTH / 2, line(finding.line).length - WIDTH));
  const shown = (number: number) => line(number).slice(cut, cut + WIDTH);
  const frame: string[] = [];
  for (let number = first; number <= finding.line; number++)
    frame.push(
      `${number === finding.line ? paint.error('>') : ' '} ${paint.faint(`${String(number).padStart(gutter)} |`)} ${shown(number)}`,
    );
  const end = finding.endLine === finding.line ? finding.endColumn : line(finding.line).length + 1;
  const room = WIDTH - (finding.column - 1 - cut);
  const marks = Math.max(1, Math.min(end - finding.column, room));
  frame.push(`  ${' '.repeat(gutter)} ${paint.faint('|')} ${' '.repeat(finding.column - 1 - cut)}${paint.error('^'.repeat(marks))}`);
  return frame.map((text) => text.trimEnd());
}

/** One column for each character of the line, so that the mark stays below its place. */
function tidy(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => '\u00b7'.repeat(character.length));
}

function conceal(text: string, line: number, findings: readonly Finding[]): string {
  let result = text;
  for (const finding of findings) {
    if (line < finding.line || line > finding.endLine) continue;
    const start = line === finding.line ? finding.column - 1 : 0;
    const end = line === finding.endLine ? finding.endColumn - 1 : text.length;
    result = result.slice(0, start) + '*'.repeat(Math.max(0, end - start)) + result.slice(end);
  }
  return result;
}
