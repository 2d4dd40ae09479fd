import { InvalidArgumentError, Option } from 'commander';
import { EVAL_REPORTERS } from '../reporters/eval/index.ts';
import type { AddCommand } from './command.ts';
import { collect, type EvalFlags, withEvalFlags } from './eval-flags.ts';
import { evalImport } from './eval-import.ts';
import { evalPush } from './eval-push.ts';
import { evalShow } from './eval-show.ts';
import { runEvaluation } from './run-evaluation.ts';
import type { EvalOutputFlags } from './show-evaluation.ts';

export interface EvalCommandFlags extends Omit<EvalOutputFlags, 'gate'>, EvalFlags {
  /** `true`: the latest that is not finished. */
  readonly resume?: string | true;
  readonly dryRun?: boolean;
  readonly sizing?: boolean;
  /** In the CI of a pull request. */
  readonly decidedByBase?: boolean;
  /** Absent: where CI has a tracking server. */
  readonly log?: boolean | 'required';
}

const EXAMPLES = `
Examples:
  $ promptops eval                             every prompt that has cases
  $ promptops eval prompts/greet.prompt.yaml   one prompt
  $ promptops eval --against @production       is it worse than what is live?
  $ promptops eval --models openai:gpt-4.1,anthropic:claude-haiku-4-5
  $ promptops eval --cache replay              from recorded answers alone
  $ promptops eval --format text --format html=eval.html
  $ promptops eval --changed                   what a branch touches
  $ promptops eval --dry-run                   what it would ask and cost
  $ promptops eval --resume                    go on where one was cut off

Exit codes: 0 the gate passed, 1 it failed, 2 usage or configuration,
3 undecided or not run, 130 interrupted (go on with --resume).`;

export const evaluate: AddCommand = (program, open, terminal) => {
  const command = withEvalFlags(
    program
      .command('eval [paths...]')
      .summary('measure prompts with their cases')
      .description(
        'Asks models for answers to the cases of each prompt, grades them, compares versions and models, and decides the gate. Cases stand in `<name>.eval.yaml` beside the prompt, or in the prompt file.',
      ),
  )
    .option('--resume [id]', 'go on with an evaluation that was cut off, as it was begun')
    .option('-n, --dry-run', 'show what would be asked and what it may cost')
    .option('--sizing', 'show how many cases each gate needs')
    .option('--decided-by-base', 'on a pull request: gates, judges and endpoints of the branch that it wants to change')
    .option('-f, --format <format[=file]>', `${EVAL_REPORTERS.map((one) => one.id).join(', ')}; several may be given`, collect)
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write the first format to a file')
    .addOption(
      new Option(
        '--log [mode]',
        'keep the results in MLflow (default: in CI with a tracking server); required: 3 where that fails',
      ).choices(['required']),
    )
    .option('--no-log', 'keep them here only')
    .addOption(new Option('--fail-exit-code <n>', 'when the gate fails (default: 1)').argParser(exitCode))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], given: Partial<EvalCommandFlags>) =>
      runEvaluation(await open(), paths, { format: [], case: [], tag: [], versions: [], ...given, models: modelsIn(given) }),
    );
  evalShow(command, open, terminal);
  evalImport(command, open, terminal);
  evalPush(command, open, terminal);
  return command;
};

/** `--model` is what people write for one. */
function modelsIn({ models = [], model = [] }: Partial<EvalCommandFlags> & { readonly model?: readonly string[] }): readonly string[] {
  return [...models, ...model];
}

function exitCode(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 255) throw new InvalidArgumentError('It takes a number from 1 to 255.');
  return number;
}
