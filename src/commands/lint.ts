import { Option } from 'commander';
import { REPORTERS } from '../reporters/index.ts';
import type { AddCommand } from './command.ts';
import { lintFiles } from './lint-files.ts';
import { type LintFlags, lintRequest } from './lint-request.ts';
import { listRules } from './list-rules.ts';
import { collect, rate, wholeNumber } from './option-values.ts';
import { lintExitCode, showLint } from './show-lint.ts';

const EXAMPLES = `
Examples:
  $ promptops lint                                 every prompt file
  $ promptops lint prompts/a.prompt.yaml --fix     one file, mended where safe
  $ promptops lint --changed --since origin/main   what a branch touches
  $ promptops lint --format stylish --format sarif=out.sarif
  $ promptops lint --min-pass-rate 0.9             nine in ten without an error`;

export const lint: AddCommand = (program, open) =>
  program
    .command('lint [paths...]')
    .summary('check prompt files')
    .description('Checks prompt files of every known format: syntax, variables, limits of the registry, secrets, hidden characters.')
    .option('-f, --format <format[=file]>', `${REPORTERS.map((one) => one.id).join(', ')}; several may be given`, collect)
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write the first format to a file')
    .option('--fix', 'mend what can be mended safely')
    .option('--fix-dry-run', 'show what --fix would change')
    .option('--rule <id=level>', 'set a rule to off, info, warning or error', collect)
    .addOption(new Option('--max-warnings <n>', 'fail when there are more warnings than this').argParser(wholeNumber))
    .addOption(new Option('--min-pass-rate <rate>', 'files without an error / files, 0 to 1; then the rate alone decides').argParser(rate))
    .option('--changed', 'only files that differ from the default branch')
    .option('--since <ref>', 'with --changed: differ from this commit instead')
    .option('--staged', 'only files in the next commit, as they will be committed')
    .option('--stdin', 'check standard input')
    .option('--stdin-filename <file>', 'the name that standard input stands for')
    .option('--watch', 'check again when a file changes')
    .option('--cache', 'skip files that have not changed since the last run')
    .option('--no-error-on-unmatched-pattern', 'a pattern that matches nothing is fine')
    .option('--list-rules', 'print the rules that are on, and their levels')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], given: Partial<LintFlags> & Pick<LintFlags, 'errorOnUnmatchedPattern'>) => {
      const flags: LintFlags = { format: [], rule: [], ...given };
      const session = await open({ minPassRate: flags.minPassRate });
      if (flags.listRules) return session.show(listRules(session, flags));
      const request = () => lintRequest(session, paths, flags);
      if (flags.watch) {
        const { watchLint } = await import('./watch-lint.ts');
        return watchLint(session, request, flags);
      }
      const started = Date.now();
      const result = await lintFiles(session, await request());
      await showLint(session, result, flags, Date.now() - started);
      session.show('', lintExitCode(result, session.config, flags));
    });
