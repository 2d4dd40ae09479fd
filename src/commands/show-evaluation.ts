import type { Evaluation } from '../core/eval/result.ts';
import { EVAL_REPORTERS } from '../reporters/eval/index.ts';
import type { LogOutcome } from '../usecases/eval/log-evaluation.ts';
import type { Session } from './command.ts';
import { type OutputFlags, reportOutputs } from './report-outputs.ts';

export interface EvalOutputFlags extends OutputFlags {
  /** Instead of 1. */
  readonly failExitCode?: number;
  readonly gate?: readonly string[] | false;
  /** What came of keeping it in MLflow. */
  readonly logged?: LogOutcome;
  /** It had to be kept there. */
  readonly mustBeLogged?: boolean;
}

/** Prints the result in every format asked for, and ends with what the gate came to. */
export async function showEvaluation(session: Session, evaluation: Evaluation, flags: EvalOutputFlags): Promise<void> {
  const { terminal, workspace, colour } = session;
  const decided = evalExitCode(evaluation, flags);
  const isLost = flags.mustBeLogged === true && (flags.logged === undefined || 'error' in flags.logged);
  const exitCode = decided === 0 && isLost ? 3 : decided;
  const told = { cwd: workspace.cwd, ok: exitCode === 0, ...(flags.logged && { logged: flags.logged }) };
  if (terminal.result) {
    const { evaluationObject } = await import('../reporters/eval/json.ts');
    terminal.result(evaluationObject(evaluation, told));
  }
  for (const { reporter, file } of reportOutputs(flags, EVAL_REPORTERS, 'text')) {
    const text = await (await reporter.load()).render(evaluation, {
      colour: colour && file === undefined,
      ...told,
      ...(terminal.stdoutIsTerminal && file === undefined && { width: terminal.columns }),
    });
    const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    if (file === undefined) terminal.stdout(ended);
    else await session.writeReport(file, ended);
  }
  session.show('', exitCode);
}

/** One gate result drives the text, the JSON and this. Without a gate only what could not be done is no success. */
function evalExitCode(
  { verdict, stopped, prompts }: Evaluation,
  { gate, failExitCode = 1 }: Pick<EvalOutputFlags, 'gate' | 'failExitCode'>,
): number {
  if (stopped === 'interrupted') return 130;
  if (gate === false) return prompts.length === 0 || prompts.some(({ counts }) => counts.errors + counts.notRun > 0) ? 3 : 0;
  return verdict === 'pass' ? 0 : verdict === 'fail' ? failExitCode : 3;
}
