import { type Command, Option } from 'commander';
import { CHECK_REPORTERS } from '../../reporters/check/index.ts';
import { collect, rate, wholeNumber } from '../option-values.ts';
import type { OutputFlags } from '../report-outputs.ts';

/** Those of `check` and `ci` alike. */
export interface SharedCheckFlags extends Partial<OutputFlags> {
  readonly requireEval?: boolean;
  readonly maxWarnings?: number;
  readonly minPassRate?: number;
}

export function withCheckFlags(command: Command): Command {
  return command
    .option('-f, --format <format[=file]>', `${CHECK_REPORTERS.map((one) => one.id).join(', ')}; several may be given`, collect)
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write the first format to a file')
    .option('--require-eval', 'an evaluation that could not run leaves the check undecided (exit code 3)')
    .addOption(new Option('--max-warnings <n>', 'fail when lint has more warnings than this').argParser(wholeNumber))
    .addOption(
      new Option('--min-pass-rate <rate>', 'of lint: files without an error / files, 0 to 1; then the rate alone decides').argParser(rate),
    );
}
