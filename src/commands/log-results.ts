import { isPromptopsError } from '../core/errors.ts';
import type { Evaluation } from '../core/eval/result.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type LoggedEvaluation, type LogOutcome, logEvaluation } from '../usecases/eval/log-evaluation.ts';
import type { Session } from './command.ts';
import { openJournal } from './registry-desk.ts';

/** Where CI has a server to keep it; whoever works at a desk asks for it. */
export function wantsLog({ config, terminal }: Session, asked: boolean | 'required' | undefined): boolean {
  if (asked !== undefined) return asked !== false;
  const { uri, tracking_uri: tracking } = config.registry;
  return !/^(?:|0|false)$/i.test(terminal.env['CI'] ?? '') && (uri ?? tracking) !== null;
}

/** Never changes what came of the evaluation: it can still be sent later. */
export async function tryToLog(session: Session, evaluation: Evaluation): Promise<LogOutcome> {
  const { terminal, flags } = session;
  try {
    const logged = await logResults(session, evaluation);
    for (const warning of logged.warnings) terminal.stderr(`${visibleLine(warning)}\n`);
    if (flags.quiet !== true) terminal.stderr(`${loggedLines(logged).join('\n')}\n`);
    return logged;
  } catch (error) {
    const { code, message, hint } = isPromptopsError(error) ? error : { code: 'INTERNAL' as const, message: String(error), hint: '' };
    terminal.stderr(
      `${visibleLine(`Not logged: ${`${message} ${hint}`.trim()}`)}\nSend it later with \`promptops eval push ${evaluation.id}\`.\n`,
    );
    return { error: { code, message, hint } };
  }
}

export async function logResults(session: Session, evaluation: Evaluation): Promise<LoggedEvaluation> {
  const { json } = await import('../reporters/eval/json.ts');
  return logEvaluation(evaluation, {
    journal: await openJournal(session),
    tracer: await session.tracer(),
    registry: await session.registry(),
    now: Date.now,
    report: (one) => json.render(one, { colour: false, cwd: '', ok: one.prompts.every(({ verdict }) => verdict === 'pass') }),
  });
}

export function loggedLines({ experiment, runs }: LoggedEvaluation): readonly string[] {
  return runs.map(({ arm, runId, url, traces, known }) => {
    const what = known ? 'is there already' : `${traces} ${traces === 1 ? 'answer' : 'answers'}`;
    return visibleLine(`Logged ${arm} in ${experiment}: ${what}, ${url ?? `run ${runId}`}`);
  });
}
