import type { Severity } from '../core/lint/finding.ts';
import { fingerprints } from './fingerprints.ts';
import type { LintReporter } from './reporter.ts';
import { messageWithHint } from './severities.ts';
import { visible } from './visible.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: LintReporter = {
  id: 'gitlab',
  summary: 'for GitLab: a code quality report',
  render({ findings }) {
    const prints = fingerprints(findings);
    const issues = findings.map((finding, index) => ({
      description: visible(messageWithHint(finding)),
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: SEVERITIES[finding.severity],
      location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
    }));
    return JSON.stringify(issues, null, 2);
  },
};
