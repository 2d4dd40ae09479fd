import { Command } from 'commander';
import { VERSION } from '../generated/version.ts';
import type { Open, Terminal } from './command.ts';
import { milliseconds } from './duration.ts';
import { COMMANDS } from './index.ts';

const EXAMPLES = `
Examples:
  $ promptops init           set up a repository: start here
  $ promptops lint           check every prompt file
  $ promptops lint --fix     mend what can be mended safely
  $ promptops hash prompts   print the content hash of each prompt
  $ promptops render prompts/greet.prompt.yaml --var name=Ada

Exit codes:
  0  fine                            3    the outside failed or moved
  1  the check said no               70   a bug in promptops
  2  usage, configuration, no file   130  interrupted

Documentation: https://github.com/promptops/promptops/tree/main/docs`;

/** The command line as commander knows it, with one command loaded, or all of them for help and for misspellings. */
export async function buildProgram(open: Open, terminal: Terminal, only?: string): Promise<Command> {
  const program = new Command('promptops')
    .description('Prompts as code: checks prompt files, gives each prompt a hash, renders them strictly.')
    .version(VERSION, '-V, --version')
    .helpCommand('help [command]')
    .option('-c, --config <file>', 'configuration file (default: searched upward)')
    .option('--cwd <folder>', 'work as if started in this folder')
    .option('--color', 'colour the output, also into a pipe')
    .option('--no-color', 'never colour the output')
    .option('--no-input', 'never ask; fail with the flag that would answer')
    .option('-q, --quiet', 'errors only')
    .option('-v, --verbose', 'with an error, also its stack trace')
    .option('--tracking-uri <uri>', 'MLflow server (default: MLFLOW_TRACKING_URI)')
    .option('--wait <time>', 'for a registry that does not answer (default: 15s)', milliseconds)
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: terminal.stdout, writeErr: () => {}, getOutHelpWidth: () => Math.min(terminal.columns, 80) })
    .exitOverride()
    .showSuggestionAfterError();
  for (const entry of COMMANDS) {
    if (only !== undefined && entry.name !== only) continue;
    const add = await entry.load();
    add(program, open, terminal).helpGroup(`${entry.group}:`).exitOverride().copyInheritedSettings(program);
  }
  return program;
}

const WITH_VALUE = new Set(['-c', '--config', '--cwd', '--tracking-uri', '--wait']);

/** The command that a line names, if it names one of ours before anything unclear. */
export function namedCommand(argv: readonly string[]): string | undefined {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (WITH_VALUE.has(word)) at++;
    else if (!word.startsWith('-')) return COMMANDS.some((entry) => entry.name === word) ? word : undefined;
  }
  return undefined;
}
