import type { Finding, Severity } from '../core/lint/finding.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { VERSION } from '../generated/version.ts';
import { fingerprints } from './fingerprints.ts';
import type { LintReporter } from './reporter.ts';
import { messageWithHint, worstFirst } from './severities.ts';
import { visible } from './visible.ts';

/** Code scanning refuses a file with more results. */
const MOST_RESULTS = 25_000;
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const sarif: LintReporter = {
  id: 'sarif',
  summary: 'for code scanning: SARIF 2.1.0',
  render({ findings }) {
    const shown = findings.length > MOST_RESULTS ? worstFirst(findings).slice(0, MOST_RESULTS) : findings;
    const ids = [...new Set(shown.map((finding) => finding.rule))].sort();
    const prints = fingerprints(shown);
    const driver = {
      name: 'promptops',
      version: VERSION,
      informationUri: 'https://github.com/promptops/promptops',
      rules: ids.map((id) => ruleEntry(id, shown.find((finding) => finding.rule === id)?.url)),
    };
    const results = shown.map((finding, index) => resultEntry(finding, ids.indexOf(finding.rule), prints[index]!));
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
    return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2);
  },
};

function ruleEntry(id: string, helpUri: string | undefined) {
  const rule = RULES.find((one) => one.id === id);
  return {
    id,
    ...(rule && { shortDescription: { text: rule.summary }, defaultConfiguration: { level: LEVELS[rule.severity] } }),
    ...(helpUri !== undefined && { helpUri }),
  };
}

function resultEntry(finding: Finding, ruleIndex: number, fingerprint: string) {
  const { rule, severity, file, line, column, endLine, endColumn } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: visible(messageWithHint(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'promptopsFinding/v1': fingerprint },
  };
}

function uriOf(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
