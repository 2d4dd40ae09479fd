import { PromptopsError } from '../core/errors.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type ImportedReviews, importReviews } from '../usecases/eval/import-reviews.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { fileFromRoot, readStandardText, readTextFile } from './read-text-file.ts';

interface ImportFlags extends OutputFlags {
  readonly metric?: string;
  readonly labels?: string;
}

const EXAMPLES = `
The HTML report of an evaluation has buttons to approve and reject answers; "Save verdicts" makes the file.

Examples:
  $ promptops eval --format html=report.html
  $ promptops review import review-4f6c1a0b22.json
  $ promptops review import - < ~/Downloads/review-4f6c1a0b22.json
  $ promptops review import review-4f6c1a0b22.json --metric tone --labels labels/tone.jsonl
  $ promptops judge calibrate labels/tone.jsonl

Exit codes: 0 all verdicts are taken over, 1 some are not, 2 usage or a file that is none.`;

export const review: AddCommand = (program, open) => {
  const command = program
    .command('review')
    .summary('take over what people say of answers')
    .description('People look at answers in the HTML report and save what they think of them.')
    .action(() => {
      throw new PromptopsError('USAGE', 'What about reviews?', 'Write `promptops review import verdicts.json`.');
    });
  withOutput(
    command
      .command('import <verdicts>')
      .summary('take over the verdicts of a reviewer')
      .description('Makes labels of the verdicts that a reviewer saved from the HTML report. The same file twice changes nothing.'),
  )
    .option('--metric <name>', 'the check that the verdicts are about (default: the answer as a whole)')
    .option('--labels <file>', 'where the labels go (default: below .promptops/reviews)')
    .addHelpText('after', EXAMPLES)
    .action(async (verdicts: string, flags: ImportFlags) => importVerdicts(await open(), verdicts, flags));
  return command;
};

async function importVerdicts(session: Session, path: string, { metric, labels, ...flags }: ImportFlags): Promise<void> {
  const { workspace, terminal } = session;
  const journal = await session.evals();
  const request = {
    file: path,
    text: path === '-' ? await readStandardText(session) : readTextFile(session, path).text,
    ...(metric !== undefined && { metric }),
    ...(labels !== undefined && { labels: fileFromRoot(session, labels) }),
  };
  const imported = await importReviews(request, { workspace, evaluation: (id) => journal.finished(id) });
  for (const { prompt, case: id, reason } of imported.refused) terminal.stderr(`${visibleLine(`${prompt}, ${id}: ${reason}`)}\n`);
  const [named, pairs] = [shownFile(imported.labels, workspace.cwd), shownFile(imported.pairs, workspace.cwd)];
  printResult(session, flags, {
    command: 'review import',
    data: { ...imported, labels: named, pairs },
    text: asText({ ...imported, labels: named, pairs }),
    exitCode: imported.refused.length > 0 ? 1 : 0,
  });
}

function shownFile(imported: ImportedReviews['labels'], cwd: string): ImportedReviews['labels'] {
  return imported && { ...imported, file: fromWorkingDirectory(imported.file, cwd) };
}

function asText({ evaluation, reviewer, known, labels, pairs, refused }: ImportedReviews): string {
  const lines = [
    labels && `${labels.file}: ${counted(labels)}`,
    pairs && `${pairs.file}: ${counted(pairs)}`,
    refused.length > 0 && `${refused.length} verdicts are not taken over.`,
    !known && 'The evaluation is not kept here: the labels have the answers alone, without the values of their cases.',
  ];
  const what = `Verdicts of ${reviewer} on evaluation ${evaluation}`;
  return [what, ...lines.filter((line) => typeof line === 'string')].map((line) => visibleLine(line)).join('\n');
}

function counted({ added, changed, unchanged }: NonNullable<ImportedReviews['labels']>): string {
  return `${added} new, ${changed} changed, ${unchanged} known already`;
}
