import type { Finding } from '../core/lint/finding.ts';
import type { LintResult } from '../usecases/lint-prompts.ts';
import { byFile } from './by-file.ts';
import { codeFrame } from './code-frame.ts';
import { type Colours, colours } from './colours.ts';
import { fromWorkingDirectory } from './paths.ts';
import type { LintReporter, ReporterOptions } from './reporter.ts';
import { counted, countsInWords } from './severities.ts';
import { visibleLine } from './visible.ts';

const SLOW_MS = 1000;
const INDENT = '  ';
const SEVERITY_WIDTH = 'warning'.length;

export const stylish: LintReporter = {
  id: 'stylish',
  summary: 'for people: findings by file, with the lines they are about',
  async render(result, options) {
    const paint = await colours(options.colour);
    const blocks = [...byFile(result.findings)].map(([file, findings]) => fileBlock(file, findings, result, options, paint));
    return [...blocks, summaryLine(result, options, paint)].join('\n');
  },
};

function fileBlock(file: string, findings: readonly Finding[], { sources }: LintResult, options: ReporterOptions, paint: Colours): string {
  const lines = [paint.strong(visibleLine(fromWorkingDirectory(file, options.cwd)))];
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = places.reduce((longest, place) => Math.max(longest, place.length), 0);
  const source = sources.get(file);
  for (const [index, finding] of findings.entries()) {
    const { severity, message, hint, rule } = finding;
    const place = places[index]!.padStart(width);
    lines.push(
      `${INDENT}${paint.faint(place)}  ${paint[severity](severity.padEnd(SEVERITY_WIDTH))}  ${visibleLine(message)}  ${paint.faint(rule)}`,
    );
    const below = INDENT + ' '.repeat(width + 2);
    if (hint !== undefined && severity !== 'info') lines.push(below + ' '.repeat(SEVERITY_WIDTH + 2) + paint.faint(visibleLine(hint)));
    if (options.codeFrames && severity === 'error' && source)
      lines.push('', ...codeFrame(finding, source, findings, paint).map((text) => below + text), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function summaryLine({ findings, files }: LintResult, { durationMs, ok }: ReporterOptions, paint: Colours): string {
  const time = durationMs > SLOW_MS ? ` in ${(durationMs / 1000).toFixed(1)} s` : '';
  const looked = `${counted(files, 'file')}${time}`;
  const fixable = findings.filter((finding) => finding.fixable).length;
  const counts = findings.length === 0 ? 'No findings' : countsInWords(findings);
  const mend = fixable === 0 ? '' : ` (${fixable} fixable with --fix)`;
  return (ok ? paint.good : paint.error)(`${counts}${mend}, ${looked}`);
}
