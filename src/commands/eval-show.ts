import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { EVAL_REPORTERS } from '../reporters/eval/index.ts';
import type { AddCommand } from './command.ts';
import { collect } from './eval-flags.ts';
import { type EvalOutputFlags, showEvaluation } from './show-evaluation.ts';

export const evalShow: AddCommand = (program, open) =>
  program
    .command('show [id]')
    .summary('print a finished evaluation again')
    .description('Prints an evaluation of this checkout again, in any format; without an id the latest one.')
    .option('-f, --format <format[=file]>', `${EVAL_REPORTERS.map((one) => one.id).join(', ')}; several may be given`, collect)
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write the first format to a file')
    .addHelpText('after', '\nExamples:\n  $ promptops eval show\n  $ promptops eval show 4f6c1a0b22 --format html=eval.html')
    .action(async (id: string | undefined, _flags: object, command: { optsWithGlobals(): object }) => {
      // `eval` has flags of the same names, and commander hands them to whichever asks first.
      const flags: EvalOutputFlags = { format: [], ...(command.optsWithGlobals() as Partial<EvalOutputFlags>) };
      const session = await open();
      const journal = await session.evals();
      const ids = journal.ids();
      const chosen = id ?? ids.find((one) => journal.finished(one) !== undefined);
      const evaluation = chosen === undefined ? undefined : journal.finished(chosen);
      if (evaluation) return showEvaluation(session, evaluation, flags);
      if (chosen !== undefined && ids.includes(chosen))
        throw new PromptopsError('USAGE', `Evaluation ${chosen} is not finished.`, `Go on with it: \`promptops eval --resume ${chosen}\`.`);
      const what = id === undefined ? 'No evaluation is finished here.' : `There is no evaluation ${id}.${didYouMean(id, ids)}`;
      throw new PromptopsError(
        'USAGE',
        what,
        ids.length === 0 ? '`promptops eval` makes one.' : `There are ${ids.slice(0, 5).join(', ')}.`,
      );
    });
