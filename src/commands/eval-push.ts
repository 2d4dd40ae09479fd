import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { AddCommand } from './command.ts';
import { loggedLines, logResults } from './log-results.ts';

export const evalPush: AddCommand = (program, open) =>
  program
    .command('push [id]')
    .summary('keep a finished evaluation in MLflow')
    .description(
      'Sends an evaluation of this checkout to the tracking server: a run for each prompt, a trace for each answer; without an id the latest one. Sent twice, it is there once.',
    )
    .addHelpText('after', '\nExamples:\n  $ promptops eval push\n  $ promptops eval push 4f6c1a0b22')
    .action(async (id: string | undefined) => {
      const session = await open();
      const journal = await session.evals();
      const ids = journal.ids();
      const chosen = id ?? ids.find((one) => journal.finished(one) !== undefined);
      const evaluation = chosen === undefined ? undefined : journal.finished(chosen);
      if (evaluation === undefined)
        throw new PromptopsError(
          'USAGE',
          chosen === undefined ? 'No evaluation is finished here.' : `There is no finished evaluation ${chosen}.${didYouMean(chosen, ids)}`,
          chosen !== undefined && ids.includes(chosen)
            ? `Go on with it: \`promptops eval --resume ${chosen}\`.`
            : '`promptops eval` makes one.',
        );
      const logged = await logResults(session, evaluation);
      for (const warning of logged.warnings) session.terminal.stderr(`${warning}\n`);
      session.show(loggedLines(logged).join('\n'));
    });
