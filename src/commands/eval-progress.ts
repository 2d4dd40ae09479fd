import { progressInLog, progressLine } from '../reporters/eval/progress-line.ts';
import type { EvalProgress } from '../usecases/eval/evaluation-request.ts';
import type { Session } from './command.ts';
import { lineOnStderr, linesInLog } from './progress.ts';

export interface ShownProgress {
  readonly update: (progress: EvalProgress) => void;
  readonly end: () => void;
}

/** How far an evaluation is, on stderr: a line that changes on a terminal, a line now and then in a log. */
export function evalProgress({ terminal, flags }: Pick<Session, 'terminal' | 'flags'>, now: () => number = Date.now): ShownProgress {
  if (flags.quiet === true) return { update: () => {}, end: () => {} };
  if (!terminal.stderrIsTerminal) {
    const log = linesInLog(terminal, now);
    return { update: (progress) => log.update(() => progressInLog(progress)), end: log.end };
  }
  const line = lineOnStderr(terminal, now);
  return { update: (progress) => line.update(() => progressLine(progress, terminal.columns)), end: line.end };
}
