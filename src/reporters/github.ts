import type { Finding, Severity } from '../core/lint/finding.ts';
import type { LintReporter } from './reporter.ts';
import { countsInWords, messageWithHint, worstFirst } from './severities.ts';
import { visible } from './visible.ts';

/** GitHub shows ten of each level for a step and drops the rest without a word. */
const SHOWN_PER_LEVEL = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: LintReporter = {
  id: 'github',
  summary: 'for GitHub Actions: annotations, errors first, ten of each level',
  render({ findings }) {
    const shown = new Map<Severity, number>();
    const left: Finding[] = [];
    const lines: string[] = [];
    for (const finding of worstFirst(findings)) {
      const count = shown.get(finding.severity) ?? 0;
      shown.set(finding.severity, count + 1);
      if (count < SHOWN_PER_LEVEL) lines.push(annotation(finding));
      else left.push(finding);
    }
    if (left.length > 0) lines.push(`${countsInWords(left)} more not shown as annotations.`);
    return lines.join('\n');
  },
};

function annotation(finding: Finding): string {
  const { severity, file, line, endLine, column, endColumn, rule } = finding;
  // Columns are refused for a stretch of several lines.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : [];
  const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `endLine=${endLine}`, ...columns, `title=${escapeProperty(rule)}`];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(messageWithHint(finding))}`;
}

/** As @actions/core does. */
function escapeData(text: string): string {
  return visible(text.replaceAll('\r', '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
