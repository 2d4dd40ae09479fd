import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracker } from '../../ports/tracker.ts';

interface TestRunsOptions {
  readonly tracker: () => Promise<Tracker>;
  /** The name of the experiment. */
  readonly experiment: () => Promise<string>;
  readonly now: () => number;
}

/** The runs of this process, one a test: where its metrics go, and its exposures. Those of several processes add up. */
export interface TestRuns {
  /** Which prompt a test is about, and the run it shall use, where somebody chose one. */
  announce(test: string, prompt: string, runId?: string): void;
  /** Begun when first needed; after a failure it is tried again. */
  runOf(test: string): Promise<string>;
}

export function testRuns({ tracker, experiment, now }: TestRunsOptions): TestRuns {
  const prompts = new Map<string, string>();
  const runs = new Map<string, Promise<string>>();
  const start = async (test: string): Promise<string> => {
    const prompt = prompts.get(test) ?? '';
    const store = await tracker();
    const experimentId = await store.experiment(await experiment());
    const tags = { [RUN_TAGS.kind]: AB_KINDS.test, [RUN_TAGS.prompt]: prompt, [RUN_TAGS.abTest]: test };
    return (await store.createRun({ experimentId, name: `ab-test-${prompt}`, startTime: now(), tags })).id;
  };
  return {
    announce: (test, prompt, runId) => {
      prompts.set(test, prompt);
      if (runId !== undefined) runs.set(test, Promise.resolve(runId));
    },
    runOf: (test) => {
      const run =
        runs.get(test) ??
        start(test).catch((error: unknown) => {
          runs.delete(test);
          throw error;
        });
      runs.set(test, run);
      return run;
    },
  };
}
