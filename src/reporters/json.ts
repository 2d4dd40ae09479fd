import type { Finding } from '../core/lint/finding.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import type { LintResult } from '../usecases/lint-prompts.ts';
import { fromWorkingDirectory } from './paths.ts';
import type { LintReporter } from './reporter.ts';

export const json: LintReporter = {
  id: 'json',
  summary: 'for programs: one object, described by schemas/output/lint.schema.json',
  render: (result, { cwd, ok }) => JSON.stringify(lintDocument(result, cwd, ok), null, 2),
};

/** `lint --format json` as data. */
export function lintDocument({ findings, files, errors, warnings, passRate, sources }: LintResult, cwd: string, ok: boolean): object {
  const written = findings.map((finding) => entry(finding, cwd, sources.get(finding.file)));
  return { format: 1, command: 'lint', ok, files, findings: written, errors, warnings, passRate };
}

function entry(finding: Finding, cwd: string, source: SourceFile | undefined) {
  const { rule, severity, message, file, line, column, endLine, endColumn, path, fixable, fix, url } = finding;
  const edits = source && fix?.edits.map(({ span, text }) => ({ ...placeOf(source, span.start, span.end), text }));
  return {
    rule,
    severity,
    message,
    file: fromWorkingDirectory(file, cwd),
    line,
    column,
    endLine,
    endColumn,
    path,
    fixable,
    ...(fix && edits && { fix: { description: fix.description, edits } }),
    url,
  };
}

function placeOf(source: SourceFile, start: number, end: number) {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
