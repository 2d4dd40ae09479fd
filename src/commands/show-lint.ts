import type { Config } from '../config/config.ts';
import { REPORTERS } from '../reporters/index.ts';
import type { ReporterOptions } from '../reporters/reporter.ts';
import type { LintResult } from '../usecases/lint-prompts.ts';
import type { Session } from './command.ts';
import type { LintFlags } from './lint-request.ts';
import { reportOutputs } from './report-outputs.ts';
import { showFixes } from './show-fixes.ts';

/** Prints the result in every format asked for: one to stdout, the others into files. */
export async function showLint(session: Session, result: LintResult, flags: LintFlags, durationMs: number): Promise<void> {
  const outputs = reportOutputs(flags, REPORTERS, 'stylish');
  const { terminal, workspace, colour } = session;
  const quiet = session.flags.quiet === true;
  const shown = quiet ? { ...result, findings: result.findings.filter((finding) => finding.severity === 'error') } : result;
  if (terminal.result) {
    const { lintDocument } = await import('../reporters/json.ts');
    terminal.result(lintDocument(result, workspace.cwd, lintExitCode(result, session.config, flags) === 0));
  }
  for (const { reporter, file } of outputs) {
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
