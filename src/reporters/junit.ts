import type { Finding } from '../core/lint/finding.ts';
import { byFile } from './by-file.ts';
import type { LintReporter } from './reporter.ts';
import { messageWithHint } from './severities.ts';
import { xmlAttribute as attribute, xmlText as content } from './xml-text.ts';

export const junit: LintReporter = {
  id: 'junit',
  summary: 'for test reports: JUnit XML, errors are failures',
  render({ findings, errors, files }, { durationMs }) {
    const suites = [...byFile(findings)].map(([file, of]) => suite(file, of));
    const clean = `  <testsuite name="promptops lint" tests="1" failures="0">\n    <testcase name="${files} files" classname="promptops lint"/>\n  </testsuite>`;
    const time = (durationMs / 1000).toFixed(3);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="promptops lint" tests="${Math.max(1, findings.length)}" failures="${errors}" time="${time}">`,
      ...(suites.length > 0 ? suites : [clean]),
      '</testsuites>',
    ].join('\n');
  },
};

function suite(file: string, findings: readonly Finding[]): string {
  const failures = findings.filter((finding) => finding.severity === 'error').length;
  return [
    `  <testsuite name="${attribute(file)}" tests="${findings.length}" failures="${failures}">`,
    ...findings.map((finding) => testCase(file, finding)),
    '  </testsuite>',
  ].join('\n');
}

function testCase(file: string, finding: Finding): string {
  const { rule, severity, line, column, message } = finding;
  const text = `${file}:${line}:${column} ${severity} ${messageWithHint(finding)} (${rule})`;
  const inner =
    severity === 'error'
      ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${content(text)}</failure>`
      : `<system-out>${content(text)}</system-out>`;
  return `    <testcase name="${attribute(`${rule} at ${line}:${column}`)}" classname="${attribute(file)}">${inner}</testcase>`;
}
