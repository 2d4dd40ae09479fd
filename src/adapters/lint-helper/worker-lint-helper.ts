import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CachedLint } from '../../ports/lint-cache.ts';
import type { LintHelper } from '../../ports/lint-helper.ts';

// Most of what a file needs is garbage at once; the default lets 48 MB of it pile up.
const YOUNG_MB = 12;

/** A second thread, where there is a processor for it; `workerData` is what it makes its configuration of. */
export function workerLintHelper(program: URL, workerData: object): LintHelper | undefined {
  if (availableParallelism() < 2) return undefined;
  return {
    lint: (files) =>
      new Promise((resolve) => {
        const worker = new Worker(program, {
          workerData: { ...workerData, files },
          resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        const end = (linted: readonly CachedLint[] | undefined) => {
          resolve(linted);
          void worker.terminate();
        };
        worker.once('message', end);
        // Whatever it was happens again in the thread that asks, where it can be told.
        worker.once('error', () => end(undefined));
        worker.once('exit', () => resolve(undefined));
      }),
  };
}
