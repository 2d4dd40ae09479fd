import type { Evaluation } from '../../core/eval/result.ts';
import type { LogOutcome } from '../../usecases/eval/log-evaluation.ts';

export interface EvalReportOptions {
  readonly colour: boolean;
  /** The working directory from the root, `''` at the root. */
  readonly cwd: string;
  /** Whether the command exits with 0. */
  readonly ok: boolean;
  /** Where it was kept; absent: nobody sent it. */
  readonly logged?: LogOutcome;
  /** Columns of the terminal; absent where it is none. */
  readonly width?: number;
}

/** Turns an evaluation into text: no files, no process. What models and case files say cannot break its format. */
export interface EvalReporter {
  readonly id: string;
  readonly summary: string;
  render(evaluation: Evaluation, options: EvalReportOptions): string | Promise<string>;
}
