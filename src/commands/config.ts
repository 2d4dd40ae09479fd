import { Option } from 'commander';
import { resolveConfig } from '../config/load-config.ts';
import { isRecord, type Json, type Path, toPointer } from '../core/json.ts';
import { USUAL_SETS } from '../core/prompt/prompt-files.ts';
import { redactUri } from '../core/redact-uri.ts';
import type { AddCommand } from './command.ts';

interface ConfigFlags {
  readonly format: string;
  readonly json?: boolean;
}

export const config: AddCommand = (program, open) =>
  program
    .command('config')
    .summary('show the configuration')
    .description(
      'Prints every value of the configuration and where it comes from: a flag, the environment, a file with its line, or the default.',
    )
    .option('--print', 'print it (the default)')
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', '\nExamples:\n  $ promptops config --print\n  $ promptops config --print --json')
    .action(async (flags: ConfigFlags) => {
      const session = await open();
      const { data, originOf } = await resolveConfig(session);
      const usual = USUAL_SETS.map(({ include }) => ({ include }));
      const values = leaves({ ...data, prompts: data.prompts ?? usual }, []).map(({ path, value }) => ({
        key: path.join('.'),
        path: toPointer(path),
        value: redacted(value),
        origin: originOf(path),
      }));
      if (flags.json || flags.format === 'json') return session.show(JSON.stringify({ format: 1, command: 'config', ok: true, values }));
      const lines = values.map(({ key, value, origin }) => ({ left: `${key}: ${JSON.stringify(value)}`, origin }));
      const width = Math.min(60, Math.max(...lines.map(({ left }) => left.length)));
      session.show(lines.map(({ left, origin }) => `${left.padEnd(width)}  # ${origin}`).join('\n'));
    });

/** Lists and empty maps are values; other maps are taken apart. */
function leaves(value: Json, path: Path): { readonly path: Path; readonly value: Json }[] {
  if (!isRecord(value) || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner as Json, [...path, key]));
}

function redacted(value: Json): Json {
  return typeof value === 'string' ? redactUri(value) : value;
}
