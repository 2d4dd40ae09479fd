import { InvalidArgumentError, Option } from 'commander';
import { planText } from '../../reporters/ab/plan-text.ts';
import { planTest, recordPlan } from '../../usecases/ab/plan-test.ts';
import type { AddCommand } from '../command.ts';
import { type OutputFlags, printResult, withOutput } from '../output.ts';
import { actorOf, openJournal } from '../registry-desk.ts';
import { testNamed } from './test-named.ts';

interface PlanFlags extends OutputFlags {
  readonly baseline: number;
  readonly effect: number;
  readonly deviation?: number;
  readonly power: number;
  readonly alpha: number;
  readonly perDay?: number;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05 --per-day 400
  $ promptops ab plan speed --baseline 900 --effect 50 --deviation 300 -n`;

export const abPlan: AddCommand = (program, open) =>
  withOutput(
    program
      .command('plan <test>')
      .summary('how many units a test needs, and what this split can show')
      .description(
        'Computes how many units a test needs to find a difference, and puts the plan on record before anything is seen. `ab status` reads the number of units from there when the configuration has none.',
      ),
  )
    .addOption(
      new Option('--baseline <n>', 'the metric of the control: a rate such as 0.9, or a mean').argParser(number).makeOptionMandatory(),
    )
    .addOption(new Option('--effect <n>', 'the smallest difference worth finding, such as 0.05').argParser(positive).makeOptionMandatory())
    .addOption(new Option('--deviation <n>', 'of a mean: the standard deviation of one unit').argParser(positive))
    .addOption(new Option('--power <n>', 'how often such a difference is to be found').default(0.8).argParser(share))
    .addOption(new Option('--alpha <n>', 'how often one is to be seen that is not there').default(0.05).argParser(share))
    .addOption(new Option('--per-day <n>', 'units a day, to say how long it takes').argParser(positive))
    .option('-n, --dry-run', 'only print it')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, flags: PlanFlags) => {
      const session = await open();
      const settings = testNamed(session, name);
      const { baseline, effect, deviation, power, alpha, perDay } = flags;
      const plan = planTest({ name, settings, baseline, effect, deviation, power, alpha, perDay });
      const runId = flags.dryRun
        ? null
        : await recordPlan(await openJournal(session), plan, { actor: await actorOf(session), now: Date.now() });
      printResult(session, flags, {
        command: 'ab',
        data: { action: 'plan', plan: { ...plan, runId } },
        text: planText(plan, { isRate: settings.metric.kind === 'rate', isRecorded: runId !== null }),
      });
    });

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Write a number.');
  return value;
}

function positive(text: string): number {
  const value = number(text);
  if (value <= 0) throw new InvalidArgumentError('Write a number above 0.');
  return value;
}

function share(text: string): number {
  const value = number(text);
  if (value <= 0 || value >= 1) throw new InvalidArgumentError('Write a number between 0 and 1.');
  return value;
}
