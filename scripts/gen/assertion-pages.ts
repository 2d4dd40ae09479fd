import type { Assertion } from '../../src/core/eval/assertion.ts';
import { ASSERTIONS } from '../../src/core/eval/assertions/index.ts';
import { NOT_RUN } from '../../src/core/eval/assertions/not-run-here.ts';
import { assertionPage } from '../../src/reporters/assertion-page.ts';
import type { Generated } from './generated.ts';

const KINDS = {
  deterministic: 'Exact',
  heuristic: 'Rules of thumb, offline',
  judge: 'Asked of a judge',
  code: 'Your own code',
} as const;

export function assertionPages(): Generated {
  const pages = ASSERTIONS.map((assertion) => [`docs/assertions/${assertion.type}.md`, page(assertion)]);
  return { owns: 'docs/assertions', files: { ...Object.fromEntries(pages), 'docs/assertions/README.md': index() } };
}

function page(assertion: Assertion): string {
  const up = '../'.repeat(assertion.type.split('/').length - 1);
  return `<!-- Written by \`npm run gen\` from the assertion itself. -->

${assertionPage(assertion)}
[All assertions](${up}README.md) · in the terminal: \`promptops explain ${assertion.type}\`
`;
}

function index(): string {
  const tables = (Object.keys(KINDS) as readonly (keyof typeof KINDS)[]).flatMap((kind) => [
    `## ${KINDS[kind]}`,
    table(ASSERTIONS.filter((assertion) => assertion.kind === kind)),
  ]);
  return [
    '<!-- Written by `npm run gen` from the assertions themselves. -->',
    '# Assertions',
    "What a case can demand of an answer. Names and keys are promptfoo's where it has them; `not-` before a type turns its verdict and its score round. A check that could not be measured, that broke or that was not run never passes, and neither does its opposite.",
    ...tables,
    '## Known, and not run',
    'Cases with one of these cannot pass; with `weight: 0` it is shown and not counted.',
    [
      '| assertion | why, and what comes near |',
      '|---|---|',
      ...Object.entries(NOT_RUN).map(([type, reason]) => `| \`${type}\` | ${reason} |`),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function table(assertions: readonly Assertion[]): string {
  const rows = assertions.map(({ type, summary }) => `| [${type}](${type}.md) | ${summary.replaceAll('|', '\\|')} |`);
  return ['| assertion | when it passes |', '|---|---|', ...rows].join('\n');
}
