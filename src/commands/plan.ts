import { hasChanges, isOffline, type Plan } from '../core/plan/plan.ts';
import { colours } from '../reporters/colours.ts';
import { planText } from '../reporters/plan-text.ts';
import { decidedByBase } from './check/who-decides.ts';
import type { AddCommand } from './command.ts';
import { againstOption } from './compare-with.ts';
import { type MakePlanFlags, makePlan } from './make-plan.ts';
import { collect } from './option-values.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { selectFiles } from './select-files.ts';

interface PlanCommandFlags extends MakePlanFlags, OutputFlags {
  readonly output?: string;
  readonly check?: boolean;
  readonly decidedByBase?: boolean;
  readonly detailedExitcode?: boolean;
}

export const plan: AddCommand = (program, open) =>
  withOutput(
    program
      .command('plan [paths...]')
      .summary('show what register would do')
      .description(
        'Compares the prompt files with the registry and says what `register` would write. Reads only. In CI without the address of a registry it compares with the files where the branch left its target.',
      ),
  )
    .option('--alias <alias>', 'also move this alias to what the files hold', collect)
    .option('--prune', 'also delete what has no file any more and no alias')
    .addOption(againstOption())
    .option('--decided-by-base', 'on a pull request: the registry that the branch names which it wants to change')
    .option('-o, --output <file>', 'keep the plan, for `register --plan`')
    .option('--check', 'exit with 1 when the registry differs from the files')
    .option('--detailed-exitcode', 'exit with 0: no difference, 1: something is refused, 2: a difference')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops plan
  $ promptops plan -o plan.json && promptops register --plan plan.json
  $ promptops plan --against git        without a registry: since the branch
  $ promptops plan --prune              also what has no file and would go
  $ promptops plan --check              in CI: is everything registered?`,
    )
    .action(async (paths: string[], flags: PlanCommandFlags) => {
      const session = flags.decidedByBase ? (await decidedByBase(await open())).session : await open();
      // A pattern without any file is more likely wrong than a wish to delete everything: --prune does not start from there.
      const withoutFiles = paths.length === 0 && !flags.prune;
      const made = await makePlan(session, paths, { ...flags, withoutFiles });
      if (made.actions.length === 0) selectFiles(session, paths);
      if (flags.output !== undefined) await session.writeReport(flags.output, `${JSON.stringify(made, null, 2)}\n`);
      const text = planText(made, await colours(session.colour), session.workspace.cwd);
      const warnings = isOffline(made) ? [OFFLINE] : [];
      printResult(session, flags, { command: 'plan', data: { plan: made }, text, warnings, exitCode: exitCodeOf(made, flags) });
    });

const OFFLINE =
  'No registry was asked: this is what changed since the branch left its target. `--against registry` compares with a registry.';

function exitCodeOf(made: Plan, { check, detailedExitcode }: PlanCommandFlags): number {
  const refused = made.actions.some(({ kind }) => kind === 'refused' || kind === 'tampered');
  const differs = hasChanges(made) || made.actions.some(({ kind }) => kind === 'drifted');
  if (detailedExitcode) return refused ? 1 : differs ? 2 : 0;
  return refused || (check && differs) ? 1 : 0;
}
