import type { LintResult } from '../usecases/lint-prompts.ts';

export interface ReporterOptions {
  readonly colour: boolean;
  /** Lines of the file under errors; for people at a terminal. */
  readonly codeFrames: boolean;
  /** The working directory from the root, `''` at the root. */
  readonly cwd: string;
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly durationMs: number;
  /** Whether the command exits with 0. */
  readonly ok: boolean;
}

/** Turns a result into text: no files, no process. What it prints of the checked files cannot break its format. */
export interface LintReporter {
  readonly id: string;
  readonly summary: string;
  render(result: LintResult, options: ReporterOptions): string | Promise<string>;
}
