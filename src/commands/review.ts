import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { Review, ReviewVerdict } from '../core/eval/review.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type ImportedReviews, importReviews } from '../usecases/eval/import-reviews.ts';
import { recordHuman } from '../usecases/eval/record-human.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { fileFromRoot, readStandardText, readTextFile } from './read-text-file.ts';
import { openJournal } from './registry-desk.ts';

interface ImportFlags extends OutputFlags {
  readonly metric?: string;
  readonly labels?: string;
}

const EXAMPLES = `
The HTML report of an evaluation has buttons to approve and reject answers;
"Save verdicts" makes the file.

Examples:
  $ promptops eval show --format html=report.html
  $ promptops review import review-4f6c1a0b22.json
  $ promptops review import - < ~/Downloads/review-4f6c1a0b22.json
  $ promptops review import review.json --metric tone --labels tone.jsonl
  $ promptops judge calibrate tone.jsonl

Exit codes: 0 all verdicts are taken over, 1 some are not,
2 usage or a file that is none.`;

export const review: AddCommand = (program, open) => {
  const command = program
    .command('review')
    .summary('take over what people say of answers')
    .description('People look at answers in the HTML report and save what they think of them.')
    .addHelpText('after', '\nExamples:\n  $ promptops review import review-4f6c1a0b22.json')
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
  const imported = await importReviews(request, {
    workspace,
    evaluation: (id) => journal.finished(id),
    recordHuman: async (given, said) => recordWhereLogged(session, given, said),
  });
  for (const { prompt, case: id, reason } of imported.refused) terminal.stderr(`${visibleLine(`${prompt}, ${id}: ${reason}`)}\n`);
  const [named, pairs] = [shownFile(imported.labels, workspace.cwd), shownFile(imported.pairs, workspace.cwd)];
  printResult(session, flags, {
    command: 'review',
    data: { ...imported, labels: named, pairs },
    text: asText({ ...imported, labels: named, pairs }),
    exitCode: imported.refused.length > 0 ? 1 : 0,
  });
}

/** The labels are written by now: a server that is out of reach takes nothing away. */
async function recordWhereLogged(session: Session, given: Review, said: readonly ReviewVerdict[]): Promise<number | null> {
  try {
    return await recordHuman(given, said, { journal: await openJournal(session), tracer: await session.tracer() });
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    if (error.code !== 'NODE_TOO_OLD') session.terminal.stderr(`${visibleLine(`Not recorded in MLflow: ${error.message}`)}\n`);
    return null;
  }
}

function shownFile(imported: ImportedReviews['labels'], cwd: string): ImportedReviews['labels'] {
  return imported && { ...imported, file: fromWorkingDirectory(imported.file, cwd) };
}

function asText({ evaluation, reviewer, known, labels, pairs, recorded, refused }: ImportedReviews): string {
  const lines = [
    labels && `${labels.file}: ${counted(labels)}`,
    pairs && `${pairs.file}: ${counted(pairs)}`,
    recorded !== null && `beside the logged answers: ${recorded} new or changed`,
    refused.length > 0 && `${refused.length === 1 ? '1 verdict is' : `${refused.length} verdicts are`} not taken over.`,
    !known && 'The evaluation is not kept here: the labels have the answers alone, without the values of their cases.',
  ];
  const what = `Verdicts of ${reviewer} on evaluation ${evaluation}`;
  return [what, ...lines.filter((line) => typeof line === 'string')].map((line) => visibleLine(line)).join('\n');
}

function counted({ added, changed, unchanged }: NonNullable<ImportedReviews['labels']>): string {
  return `${added} new, ${changed} changed, ${unchanged} known already`;
}
