import { randomUUID } from 'node:crypto';
import { endTest, type TestEnd } from '../../usecases/ab/end-test.ts';
import type { AddCommand } from '../command.ts';
import { type OutputFlags, printResult, withOutput } from '../output.ts';
import { actorOf, openJournal } from '../registry-desk.ts';
import { readTests } from './status.ts';
import { testNamed } from './test-named.ts';

interface StopFlags extends OutputFlags {
  readonly variant: string;
  readonly reason: string;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  $ promptops ab stop planner-tone --variant B --reason "faster, as good"
  $ promptops ab stop planner-tone --variant A --reason "B breaks a guardrail"`;

export const abStop: AddCommand = (program, open) =>
  withOutput(
    program
      .command('stop <test>')
      .summary('end a test; from then on every unit gets one variant')
      .description(
        'Puts the end of a test and its reason on record. Applications and servers that read the record give every unit the chosen variant within a minute. No alias is moved: the command that does it is printed.',
      ),
  )
    .requiredOption('--variant <name>', 'what every unit gets from now on')
    .requiredOption('--reason <text>', 'why, for the record')
    .option('-n, --dry-run', 'write nothing')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, flags: StopFlags) => {
      const session = await open();
      const settings = testNamed(session, name);
      const [state] = await readTests(session, [name], {});
      const evidence = { verdict: state?.verdict.verdict, winner: state?.verdict.winner, why: state?.verdict.why, units: state?.units };
      const end = await endTest(
        {
          name,
          settings,
          variant: flags.variant,
          reason: flags.reason,
          actor: await actorOf(session),
          now: Date.now(),
          dryRun: flags.dryRun === true,
          id: randomUUID(),
          evidence,
        },
        await openJournal(session),
      );
      const control = settings.variants[0]?.alias.replace(/^@/, '') ?? '';
      printResult(session, flags, { command: 'ab', data: { action: 'stop', end }, text: asText(end, control, flags.dryRun === true) });
    });

function asText({ test, prompt, variant, alias, already }: TestEnd, control: string, dryRun: boolean): string {
  const what = already
    ? `${test} was ended before: every unit gets ${variant}.`
    : `${test} is ended: within a minute every unit gets ${variant}.`;
  const first = dryRun && !already ? `Nothing was written: --dry-run. Every unit would get ${variant}.` : what;
  const keep = ['', 'To keep it so without the record, write into the configuration:', `  ab: {${test}: {…, stopped: ${variant}}}`];
  const move =
    alias === control ? [] : ['', `To make it what ${control} means:`, `  promptops promote ${prompt} --from ${alias} --to ${control}`];
  return [first, ...keep, ...move].join('\n');
}
