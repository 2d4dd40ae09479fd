import { Argument, Option } from 'commander';
import { csvText } from '../core/csv-text.ts';
import type { MoveFacts } from '../core/journal/move-facts.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { evidenceInShort } from '../reporters/evidence-text.ts';
import { asTable } from '../reporters/table.ts';
import { auditMoves } from '../usecases/audit-moves.ts';
import { pushOutbox } from '../usecases/outbox.ts';
import type { AddCommand } from './command.ts';
import { printResult } from './output.ts';
import { openJournal } from './registry-desk.ts';

interface AuditFlags {
  readonly prompt?: string;
  readonly format: string;
  readonly json?: boolean;
}

export const audit: AddCommand = (program, open) =>
  program
    .command('audit')
    .addArgument(new Argument('[action]', 'push: send the entries that wait in .promptops/outbox.jsonl').choices(['push']))
    .summary('print the journal of alias moves')
    .description('Prints every move of an alias that is on record: who, when, from, to, why, on what evidence.')
    .option('--prompt <name>', 'only the moves of one prompt')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json', 'csv']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', '\nExamples:\n  $ promptops audit --format csv > moves.csv\n  $ promptops audit push')
    .action(async (action: string | undefined, flags: AuditFlags) => {
      const session = await open();
      const journal = await openJournal(session);
      if (action === 'push') {
        const sent = await pushOutbox(journal, session.workspace);
        const names = sent.map(({ name }) => name);
        return printResult(session, flags, {
          command: 'audit',
          data: { sent: names },
          text: [...names.map((name) => `sent  ${name}`), `Sent ${names.length} entries.`].join('\n'),
        });
      }
      const moves = await auditMoves(flags.prompt && parseReference(flags.prompt).name, journal);
      if (!flags.json && flags.format === 'csv') return session.show(csvText([HEADER, ...moves.map((move) => cells(move, whole))]));
      printResult(session, flags, {
        command: 'audit',
        data: { moves },
        text:
          moves.length === 0
            ? 'No move of an alias is on record.'
            : asTable([HEADER, ...moves.map((move) => cells(move, evidenceInShort))]),
      });
    });

const HEADER = ['prompt', 'alias', 'seq', 'from', 'to', 'state', 'at', 'actor', 'reason', 'evidence', 'commit', 'run'];

function whole(evidence: MoveFacts['evidence']): string {
  return evidence === null ? '' : JSON.stringify(evidence);
}

function cells(
  { prompt, alias, seq, from, to, state, at, actor, reason, evidence, gitSha, runId }: MoveFacts,
  told: (evidence: MoveFacts['evidence']) => string,
): readonly string[] {
  return [
    prompt,
    alias,
    `${seq ?? ''}`,
    `${from ?? ''}`,
    `${to ?? ''}`,
    state,
    at ?? '',
    actor ?? '',
    reason ?? '',
    told(evidence),
    gitSha ?? '',
    runId ?? '',
  ];
}
