import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracker } from '../../ports/tracker.ts';

export interface TestRunDraft {
  readonly experiment: string;
  readonly test: string;
  readonly prompt: string;
}

/** A run of one test and process: where its metrics go, and its exposures. Several add up. */
export async function startTestRun(tracker: Tracker, { experiment, test, prompt }: TestRunDraft, startTime: number): Promise<string> {
  const experimentId = await tracker.experiment(experiment);
  const tags = { [RUN_TAGS.kind]: AB_KINDS.test, [RUN_TAGS.prompt]: prompt, [RUN_TAGS.abTest]: test };
  return (await tracker.createRun({ experimentId, name: `ab-test-${prompt}`, startTime, tags })).id;
}

/** Begun when first needed; after a failure it is tried again. */
export function lazyRun(start: () => Promise<string>): () => Promise<string> {
  let begun: Promise<string> | undefined;
  return () => {
    begun ??= start().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}
