import { CHECK_REPORTERS } from '../../reporters/check/index.ts';
import type { CheckResult } from '../../usecases/check-changes.ts';
import type { Session } from '../command.ts';
import { type OutputFlags, reportOutputs } from '../report-outputs.ts';

export interface CheckContext {
  readonly marker: string;
  readonly runUrl?: string | undefined;
  readonly durationMs: number;
}

/** Prints a check in every format asked for; its exit code is that of the check. */
export async function showCheck(session: Session, check: CheckResult, flags: OutputFlags, context: CheckContext): Promise<void> {
  const { terminal, workspace, colour } = session;
  const ok = check.exitCode === 0;
  if (terminal.result) {
    const { checkDocument } = await import('../../reporters/check/json.ts');
    terminal.result(checkDocument(check, workspace.cwd, ok));
  }
  for (const { reporter, file } of reportOutputs(flags, CHECK_REPORTERS, 'text')) {
    const options = {
      ...context,
      colour: colour && file === undefined,
      codeFrames: terminal.stdoutIsTerminal && file === undefined,
      cwd: workspace.cwd,
      root: workspace.root,
      ok,
    };
    const text = await (await reporter.load()).render(check, options);
    if (file === undefined) terminal.stdout(text.endsWith('\n') ? text : `${text}\n`);
    else await session.writeReport(file, text.endsWith('\n') ? text : `${text}\n`);
  }
  session.show('', check.exitCode);
}
