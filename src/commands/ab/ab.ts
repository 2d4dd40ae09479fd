import { PromptopsError } from '../../core/errors.ts';
import type { AddCommand } from '../command.ts';
import { abPlan } from './plan.ts';
import { abStatus } from './status.ts';
import { abStop } from './stop.ts';

const EXAMPLES = `
Examples:
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05 --per-day 400
  $ promptops ab status planner-tone
  $ promptops ab status --check
  $ promptops ab stop planner-tone --variant B --reason "faster, as good"`;

export const ab: AddCommand = (program, open, terminal) => {
  const command = program
    .command('ab')
    .summary('plan, read and end A/B tests')
    .description(
      'A/B tests are defined under `ab:` in the configuration and run by applications or by `promptops serve`; here they are planned, read and ended.',
    )
    .addHelpText('after', EXAMPLES)
    .action(() => {
      throw new PromptopsError('USAGE', 'What about the tests?', 'Write `promptops ab status`, `ab plan` or `ab stop`.');
    });
  for (const add of [abPlan, abStatus, abStop]) add(command, open, terminal);
  return command;
};
