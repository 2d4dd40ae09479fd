import type { Finding } from '../../src/core/lint/finding.ts';
import { SourceFile } from '../../src/core/source/source-file.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';
import type { LintResult } from '../../src/usecases/lint-prompts.ts';

export function aFinding(of: Partial<Finding> = {}): Finding {
  const line = of.line ?? 1;
  const column = of.column ?? 1;
  return {
    rule: 'template/undeclared-variable',
    severity: 'error',
    message: '`nmae` is used but not declared.',
    file: 'prompts/greet.prompt.yaml',
    line,
    column,
    endLine: line,
    endColumn: column + 4,
    path: '',
    fixable: of.fix !== undefined,
    url: 'https://example.com/rules/template/undeclared-variable.md',
    ...of,
  };
}

export function aResult(findings: readonly Finding[], texts: Readonly<Record<string, string>> = {}, files = 2): LintResult {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const failed = new Set(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.file)).size;
  return {
    findings,
    files,
    prompts: files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    passRate: (files - failed) / files,
    fixed: [],
    sources: new Map(Object.entries(texts).map(([file, text]) => [file, new SourceFile(file, text)])),
  };
}

export const OPTIONS: ReporterOptions = { colour: false, codeFrames: false, cwd: '', root: '/workspace', durationMs: 40, ok: false };

/** What a hostile file name, key or value can bring into a message. */
export const HOSTILE = [
  'a\nb',
  'a\r\nb',
  '100% \u2028 sure',
  '::error file=x::pwned',
  '\n::set-output name=a::b',
  '%0A::add-mask::x',
  ']]>&lt;<script>"\'',
  '\u001b[31mred\u001b[0m\u0007\b',
  '\u202eevil\u202c',
  '\0',
  '\ud800',
  '\uffff',
  '"},{"rule":"x"}',
  'ünïcödé 🏴',
  '',
];
