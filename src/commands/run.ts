import { CommanderError } from 'commander';
import { openSession } from '../compose.ts';
import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { GlobalFlags, Terminal } from './command.ts';
import { describeError, machineError } from './describe-error.ts';
import { COMMANDS } from './index.ts';
import { buildProgram, namedCommand } from './program.ts';

/** Runs one command line and answers with its exit code; nothing is thrown and the process is not touched. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  let flags: GlobalFlags = {};
  let close = async (): Promise<void> => {};
  const json = wantsJson(argv);
  try {
    const program = await buildProgram(
      async (own = {}, { withoutConfig = false } = {}) => {
        flags = program.opts<GlobalFlags>();
        const session = await openSession(terminal, flags, withoutConfig ? undefined : own);
        close = session.close;
        return {
          ...session,
          show: (text, code = 0) => {
            if (text !== '') terminal.stdout(text.endsWith('\n') ? text : `${text}\n`);
            exitCode = code;
          },
        };
      },
      terminal,
      namedCommand(argv),
    );
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const known = knownError(error, argv);
    if (known === undefined) return 0;
    const document = machineError(known, namedCommand(argv));
    terminal.result?.(document);
    if (json) terminal.stdout(`${JSON.stringify(document)}\n`);
    terminal.stderr(`${describeError(known, flags.verbose === true || (terminal.env['DEBUG'] ?? '').startsWith('promptops'))}\n`);
    return isPromptopsError(known) ? known.exitCode : 70;
  } finally {
    await close();
  }
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) =>
      word === '--json' ||
      word === '--format=json' ||
      word === '-fjson' ||
      (word === 'json' && ['--format', '-f'].includes(argv[at - 1] ?? '')),
  );
}

/** commander's own errors become ours; help and version are none. */
function knownError(error: unknown, argv: readonly string[]): unknown {
  if (!(error instanceof CommanderError)) return error;
  if (error.exitCode === 0) return undefined;
  // `help` about a command that is not there: commander has no words for it.
  if (error.code === 'commander.help') {
    const name = argv.slice(argv.indexOf('help') + 1).find((word) => !word.startsWith('-')) ?? '';
    const near = didYouMean(
      name,
      COMMANDS.map((entry) => entry.name),
    );
    return new PromptopsError('USAGE', `There is no command \`${name}\`.${near}`, 'See `promptops --help`.');
  }
  const command = namedCommand(argv);
  const [message = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n');
  return new PromptopsError(
    'USAGE',
    `${message}${message.endsWith('.') ? '' : '.'}`,
    suggestion.join(' ').replace(/[()]/g, '') || `See \`promptops ${command === undefined ? '' : `${command} `}--help\`.`,
  );
}
