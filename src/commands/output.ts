import { type Command, Option } from 'commander';
import type { Session } from './command.ts';

export interface OutputFlags {
  readonly format: string;
  readonly json?: boolean;
}

/** `--format text|json` and `--json`, as every command of the registry has them. */
export function withOutput(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json');
}

interface Output {
  readonly command: string;
  readonly data: object;
  readonly text: string;
  readonly warnings?: readonly string[];
  readonly exitCode?: number;
}

/** One result: an object for machines, or text for people with what has to be said beside it. */
export function printResult(
  { show, terminal }: Session,
  flags: OutputFlags,
  { command, data, text, warnings = [], exitCode = 0 }: Output,
): void {
  const isJson = flags.json || flags.format === 'json';
  if (!isJson) for (const warning of warnings) terminal.stderr(`${warning}\n`);
  const document = { format: 1, command, ok: exitCode === 0, ...data };
  terminal.result?.(document);
  show(isJson ? JSON.stringify(document) : text, exitCode);
}
