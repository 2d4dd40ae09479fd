import { Option } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { calibrationText as calibrationFile, calibrationPath } from '../core/eval/judges/calibration-file.ts';
import { checkLabels } from '../core/eval/judges/check-labels.ts';
import { type LabelDefaults, parseLabels } from '../core/eval/judges/labels.ts';
import { calibrationText } from '../reporters/calibration-text.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import type { CacheMode } from '../usecases/eval/ask-model.ts';
import { calibrateJudge } from '../usecases/eval/calibrate-judge.ts';
import type { AddCommand, Session } from './command.ts';
import { amount, upToHundred } from './eval-flags.ts';
import { type OpenJudgeFlags, openJudgeHelp } from './open-judge.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { readTextFile } from './read-text-file.ts';

interface CalibrateFlags extends OutputFlags, OpenJudgeFlags {
  readonly type?: string;
  readonly value?: string;
  readonly metric?: string;
  readonly fromMlflow?: string;
  readonly write: boolean;
  readonly cache: CacheMode;
}

const EXAMPLES = `
Each line of the file is an answer and what a person says of it:
  {"metric": "tone", "type": "llm-rubric", "value": "friendly",
   "output": "Hello Ann!", "label": true}
With "judge": true or false the judge's verdict is known and it is not asked;
lines without "label" show what the judge lets pass where nobody looked.

Examples:
  $ promptops judge calibrate labels/tone.jsonl
  $ promptops judge calibrate labels.jsonl --provider openai:gpt-4.1-2025-04-14
  $ promptops judge calibrate labels/tone.jsonl --from-mlflow tone
  $ promptops judge calibrate reviews.jsonl --type llm-rubric --value "Friendly"

Exit codes: 0 every judge is proven, 1 one is not, 2 usage or labels,
3 the judge did not answer.`;

export const judge: AddCommand = (program, open) => {
  const command = program
    .command('judge')
    .summary('find out how far a judge can be believed')
    .description('A judge is a model that grades answers. Before a gate depends on one, it is compared with people.')
    .addHelpText('after', '\nExamples:\n  $ promptops judge calibrate labels/tone.jsonl')
    .action(() => {
      throw new PromptopsError('USAGE', 'What about the judge?', 'Write `promptops judge calibrate labels.jsonl`.');
    });
  withOutput(
    command
      .command('calibrate <labels>')
      .summary('compare a judge with people')
      .description(
        'Compares what a judge says of answers with what people say, and writes the result beside the labels, where gates look for it: `judge: {labels: labels.jsonl}` in a case file.',
      ),
  )
    .option('--provider <name>', 'the judge: openai:gpt-4.1-2025-04-14, …')
    .option('--type <assertion>', 'how to judge lines that do not say it: llm-rubric, toxicity, …')
    .option('--value <rubric>', 'the rubric of lines that have none')
    .option('--metric <name>', 'the name of lines that have none')
    .addOption(new Option('--repeat <n>', 'ask for each answer this often; the majority counts').argParser(upToHundred))
    .addOption(new Option('--cache <mode>', 'auto, refresh, off, or replay').choices(['auto', 'refresh', 'off', 'replay']).default('auto'))
    .addOption(new Option('--budget-usd <n>', 'stop before this is spent').argParser(amount))
    .option('--from-mlflow <metric>', 'first add to the file what people said in MLflow under this name')
    .option('--no-write', 'print only')
    .addHelpText('after', EXAMPLES)
    .action(async (labels: string, flags: CalibrateFlags) => calibrate(await open(), labels, flags));
  return command;
};

async function calibrate(session: Session, path: string, flags: CalibrateFlags): Promise<void> {
  const { workspace, config, terminal } = session;
  const { file, text } =
    flags.fromMlflow === undefined
      ? readTextFile(session, path)
      : await (await import('./labels-from-mlflow.ts')).labelsFromMlflow(session, path, flags.fromMlflow);
  const parsed = parseLabels(text, defaultsOf(flags, config.eval.judge));
  if ('problems' in parsed) throw invalid(path, parsed.problems);
  if (parsed.labels.length === 0) throw invalid(path, ['there is no line in it']);
  const problems = await checkLabels(parsed.labels);
  if (problems.length > 0) throw invalid(path, problems);
  const { help, stop, release } = await openJudgeHelp(session, flags);
  const result = await calibrateJudge({ labels: parsed.labels, concurrency: config.eval.concurrency, stop }, help).finally(release);
  if (stop.aborted) throw new PromptopsError('INTERRUPTED', 'Interrupted.', 'What the judge said is in the cache: run it again.');
  const { calibrations, undecided, asked } = result;
  const proven = calibrations.every(({ verdict }) => verdict === 'proven');
  const silent = calibrations.every(({ labelled }) => labelled === 0);
  const exitCode = silent && undecided.length > 0 ? 3 : proven ? 0 : 1;
  const target = calibrationPath(file);
  if (flags.write && exitCode !== 3) workspace.write(target, calibrationFile(text, calibrations, flags.repeat));
  const written = flags.write && exitCode !== 3 ? fromWorkingDirectory(target, workspace.cwd) : null;
  for (const { id, reason } of undecided) terminal.stderr(`${visibleLine(`${id}: ${reason}`)}\n`);
  printResult(session, flags, {
    command: 'judge',
    data: { file: written, calibrations, undecided, asked },
    text: [...calibrations.map(calibrationText), ...(written === null ? [] : [`Written to ${written}.`])].join('\n\n'),
    exitCode,
  });
}

function defaultsOf({ type, value, metric, provider }: CalibrateFlags, configured: string | null): LabelDefaults {
  const judge = provider ?? configured ?? undefined;
  return {
    ...(type !== undefined && { type }),
    ...(value !== undefined && { value }),
    ...(metric !== undefined && { metric }),
    ...(judge !== undefined && { provider: judge }),
  };
}

function invalid(path: string, problems: readonly string[]): PromptopsError {
  const more = problems.length > 5 ? `; and ${problems.length - 5} more` : '';
  return new PromptopsError(
    'LABELS_INVALID',
    `${path} cannot be used: ${problems.slice(0, 5).join('; ')}${more}.`,
    '`promptops judge calibrate --help` shows what a line looks like.',
    { place: { file: path } },
  );
}
