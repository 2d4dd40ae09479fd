import { parentPort, workerData } from 'node:worker_threads';
import { diskWorkspace } from './adapters/workspace/disk-workspace.ts';
import { type LintConfiguration, lintRules } from './commands/lint-rules.ts';
import type { PromptFile } from './core/prompt/prompt-file.ts';
import type { CachedLint } from './ports/lint-cache.ts';
import { lintOneFile, summaryOf } from './usecases/lint-one-file.ts';

/** What the first thread hands over. */
interface Share {
  readonly cwd: string;
  readonly configuration: LintConfiguration;
  readonly files: readonly PromptFile[];
}

void lintShare(workerData as Share);

async function lintShare({ cwd, configuration, files }: Share): Promise<void> {
  const rules = lintRules(configuration);
  const workspace = diskWorkspace({ cwd });
  const linted: CachedLint[] = [];
  for (const entry of files) linted.push(summaryOf(await lintOneFile(entry, rules, workspace)));
  parentPort?.postMessage(linted);
}
