import { type LintRequest, type LintResult, lintPrompts } from '../usecases/lint-prompts.ts';
import type { Session } from './command.ts';
import { progressBar } from './progress.ts';

/** Lints with a bar on long runs. */
export async function lintFiles({ terminal, workspace }: Session, request: LintRequest): Promise<LintResult> {
  const progress = progressBar(terminal, 'files');
  try {
    return await lintPrompts({ ...request, onProgress: progress.update }, workspace);
  } finally {
    progress.end();
  }
}
