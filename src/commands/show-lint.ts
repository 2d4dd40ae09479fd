import type { Config } from '../config/config.ts';
import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { REPORTERS, type ReporterEntry } from '../reporters/index.ts';
import type { ReporterOptions } from '../reporters/reporter.ts';
import type { LintResult } from '../usecases/lint-prompts.ts';
import type { Session } from './command.ts';
import type { LintFlags } from './lint-request.ts';
import { showFixes } from './show-fixes.ts';

interface Output {
  readonly reporter: ReporterEntry;
  readonly file?: string;
}

/** Prints the result in every format asked for: one to stdout, the others into files. */
export async function showLint(session: Session, result: LintResult, flags: LintFlags, durationMs: number): Promise<void> {
  const outputs = outputsOf(flags);
  const { terminal, workspace, colour } = session;
  const quiet = session.flags.quiet === true;
  const shown = quiet ? { ...result, findings: result.findings.filter((finding) => finding.severity === 'error') } : result;
  // Files first: where one cannot be written, standard output gets the error and nothing else.
  for (const { reporter, file } of [...outputs].sort((a, b) => Number(a.file === undefined) - Number(b.file === undefined))) {
    const options: ReporterOptions = {
      colour: colour && file === undefined,
      codeFrames: terminal.stdoutIsTerminal && file === undefined,
      cwd: workspace.cwd,
      root: workspace.root,
      durationMs,
      ok: lintExitCode(result, session.config, flags) === 0,
    };
    const text = await (await reporter.load()).render(shown, options);
    if (file === undefined) terminal.stdout(text === '' || text.endsWith('\n') ? text : `${text}\n`);
    else await session.writeReport(file, text.endsWith('\n') ? text : `${text}\n`);
  }
  if (result.fixed.length > 0) terminal.stderr(showFixes(result.fixed, flags.fix === true));
}

/** `min_pass_rate` set: the rate alone decides; else any error, or more warnings than allowed. */
export function lintExitCode(result: LintResult, config: Config, { maxWarnings }: Pick<LintFlags, 'maxWarnings'>): number {
  if (result.findings.some((finding) => finding.rule === 'meta/unreadable')) return 2;
  const bar = config.lint.min_pass_rate;
  if (bar !== null) return result.passRate >= bar ? 0 : 1;
  return result.errors > 0 || (maxWarnings !== undefined && result.warnings > maxWarnings) ? 1 : 0;
}

function outputsOf({ format, json, output }: LintFlags): Output[] {
  const wanted = json ? ['json', ...format] : format.length > 0 ? format : ['stylish'];
  const outputs = wanted.map((text, index): Output => {
    const [id = '', ...rest] = text.split('=');
    const file = rest.length > 0 ? rest.join('=') : index === 0 ? output : undefined;
    return { reporter: reporterOf(id), ...(file !== undefined && { file }) };
  });
  const [, second] = outputs.filter(({ file }) => file === undefined);
  if (second)
    throw new PromptopsError(
      'USAGE',
      `Two formats would be mixed on standard output.`,
      `Give one of them a file: \`--format ${second.reporter.id}=report.txt\`.`,
    );
  return outputs;
}

function reporterOf(id: string): ReporterEntry {
  const reporter = REPORTERS.find((one) => one.id === id);
  if (reporter) return reporter;
  const ids = REPORTERS.map((one) => one.id);
  throw new PromptopsError('USAGE', `There is no format \`${id}\`.${didYouMean(id, ids)}`, `Formats are ${ids.join(', ')}.`);
}
