import { commentMarker } from '../../reporters/comment/comment-marker.ts';
import type { AddCommand } from '../command.ts';
import { againstOption, type Comparison } from '../compare-with.ts';
import { type SharedCheckFlags, withCheckFlags } from './check-flags.ts';
import { runCheck } from './run-check.ts';
import { showCheck } from './show-check.ts';

interface CheckCommandFlags extends SharedCheckFlags {
  readonly against?: Comparison;
  readonly replay?: boolean;
}

export const check: AddCommand = (program, open) =>
  withCheckFlags(
    program
      .command('check [paths...]')
      .summary('lint, plan and evaluate what changes, as one answer')
      .description(
        'What a pull request asks: are the files good, what would register write, and do the prompts that change pass their gate? Reads only.',
      ),
  )
    .addOption(againstOption())
    .option('--replay', 'evaluate from recorded answers alone')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops check
  $ promptops check --against git:main        without a registry
  $ promptops check --format text --format markdown=report.md
  $ promptops check --require-eval         what was not evaluated does not pass`,
    )
    .action(async (paths: string[], given: CheckCommandFlags) => {
      const flags = { format: [], ...given };
      const session = await open({ minPassRate: flags.minPassRate });
      const started = Date.now();
      const result = await runCheck(session, paths, flags);
      await showCheck(session, result, flags, { marker: commentMarker('', ''), durationMs: Date.now() - started });
    });
