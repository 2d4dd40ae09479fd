import type { Rule } from '../../src/core/lint/rule.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { rulePage } from '../../src/reporters/rule-page.ts';
import type { Generated } from './generated.ts';

export function rulePages(): Generated {
  const pages = RULES.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
  return { owns: 'docs/rules', files: { ...Object.fromEntries(pages), 'docs/rules/README.md': index(RULES) } };
}

function page(rule: Rule): string {
  return `<!-- Written by \`npm run gen\` from the rule itself. -->

${rulePage(rule)}
[All rules](../README.md) · in the terminal: \`promptops explain ${rule.id}\`
`;
}

function index(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(groupOf))];
  const tables = groups.flatMap((group) => [`## ${group}`, table(rules.filter((rule) => groupOf(rule) === group))]);
  return ['<!-- Written by `npm run gen` from the rules themselves. -->', '# Lint rules', ...tables].join('\n\n').concat('\n');
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, summary, fixable, recommended }) =>
      `| [${id}](${id}.md) | ${severity} | ${recommended === false ? 'strict' : ''} | ${fixable ? 'yes' : ''} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return ['| rule | level | only in | `--fix` | a good file |', '|---|---|---|---|---|', ...rows].join('\n');
}
