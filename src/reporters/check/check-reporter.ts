import type { CheckResult } from '../../usecases/check-changes.ts';
import type { ReporterOptions } from '../reporter.ts';

interface CheckReportOptions extends ReporterOptions {
  /** The first line of the comment, which finds it again. */
  readonly marker: string;
  /** The page of the CI run. */
  readonly runUrl?: string | undefined;
}

/** Turns a whole check into text: no files, no process. */
export interface CheckReporter {
  readonly id: string;
  readonly summary: string;
  render(check: CheckResult, options: CheckReportOptions): string | Promise<string>;
}
