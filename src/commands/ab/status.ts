import { PromptopsError } from '../../core/errors.ts';
import { statusText } from '../../reporters/ab/status-text.ts';
import { readEndedTests } from '../../usecases/ab/ended-tests.ts';
import { plannedUnits } from '../../usecases/ab/plan-test.ts';
import { readTest, type TestState } from '../../usecases/ab/read-test.ts';
import type { AddCommand, Session } from '../command.ts';
import { collect } from '../option-values.ts';
import { type OutputFlags, printResult, withOutput } from '../output.ts';
import { openJournal } from '../registry-desk.ts';
import { testNamed } from './test-named.ts';

interface StatusFlags extends OutputFlags {
  readonly check?: boolean;
  readonly winner?: string;
  readonly log?: readonly string[];
  readonly local?: boolean;
}

const EXAMPLES = `
Examples:
  $ promptops ab status
  $ promptops ab status planner-tone --json
  $ promptops ab status --check
  $ promptops ab status planner-tone --winner B
  $ promptops ab status planner-tone --log /mnt/host2/.promptops/ab

Exit codes: 0 read; with --check 1 when a test has to be stopped;
with --winner 0 it is the better one, 1 another is, 3 not decided.`;

export const abStatus: AddCommand = (program, open) =>
  withOutput(
    program
      .command('status [test]')
      .summary('what tests show now, at any look')
      .description(
        'Reads who saw what and what came of it, from the log of this machine and the runs of the tests in MLflow, and says whether a test is decided. Looking often does not make a wrong decision more likely. Nothing is decided where the arms were not filled as planned.',
      ),
  )
    .option('--check', 'exit with 1 when a test has to be stopped')
    .option('--winner <variant>', 'exit with 0 only when this variant is the better one')
    .option('--log <folder>', 'also the log of another machine', collect)
    .option('--local', 'only logs on this machine')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, flags: StatusFlags) => {
      const session = await open();
      if (flags.winner !== undefined) checkWinner(session, name, flags.winner);
      const names = name === undefined ? Object.keys(session.config.ab) : [name];
      const tests = await readTests(session, names, flags);
      printResult(session, flags, {
        command: 'ab',
        data: { action: 'status', tests },
        text: tests.length === 0 ? 'The configuration has no A/B tests.' : tests.map(statusText).join('\n\n'),
        exitCode: exitOf(tests, flags),
      });
    });

/** The logs are read one after the other, each once for every test. */
export async function readTests(
  session: Session,
  names: readonly string[],
  { log = [], local }: Pick<StatusFlags, 'log' | 'local'>,
): Promise<readonly TestState[]> {
  const known = names.map((name) => ({ name, settings: testNamed(session, name) }));
  if (known.length === 0) return [];
  const logs = await session.exposureLogs({ folders: log, local: local === true });
  const journal = local ? undefined : await openJournal(session);
  const ended = journal ? await readEndedTests(journal) : new Map();
  const tests: TestState[] = [];
  for (const { name, settings } of known) {
    const planned = journal && settings.units === null ? await plannedUnits(journal, name) : undefined;
    tests.push(await readTest({ name, settings, now: Date.now() }, { logs, ended: ended.get(name), plannedUnits: planned }));
  }
  return tests;
}

function checkWinner(session: Session, name: string | undefined, winner: string): void {
  if (name === undefined) throw new PromptopsError('USAGE', 'Of which test is it to be the winner?', 'Name the test beside `--winner`.');
  const names = testNamed(session, name).variants.map((variant) => variant.name);
  if (!names.includes(winner))
    throw new PromptopsError('USAGE', `${name} has no variant \`${winner}\`.`, `Its variants: ${names.join(', ')}.`);
}

function exitOf(tests: readonly TestState[], { check, winner }: StatusFlags): number {
  const verdicts = tests.map(({ verdict }) => verdict);
  if (winner !== undefined) {
    const [only] = verdicts;
    return only?.verdict === 'better' ? (only.winner === winner ? 0 : 1) : only?.verdict === 'stop' ? 1 : 3;
  }
  return check && verdicts.some(({ verdict }) => verdict === 'stop') ? 1 : 0;
}
