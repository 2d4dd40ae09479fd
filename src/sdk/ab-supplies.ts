import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { ABSettings } from '../core/ab/settings.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExposureLog } from '../ports/exposure-log.ts';
import type { Tracker } from '../ports/tracker.ts';
import { type KnownEnds, knownEnds } from '../usecases/ab/ended-tests.ts';
import type { ExposureRecorder } from '../usecases/ab/exposure-recorder.ts';
import { openRecorder } from '../usecases/ab/open-recorder.ts';
import type { TestRuns } from '../usecases/ab/test-run.ts';
import { onceAMinute, reasonOf } from './once-a-minute.ts';

/** What A/B tests need besides prompts. */
export interface ABSupplies {
  /** Those of the configuration; an error where it cannot be read. */
  readonly settings: () => Promise<Readonly<Record<string, ABSettings>>>;
  readonly recorder: ExposureRecorder;
  readonly runs: TestRuns;
  readonly ends: KnownEnds;
  readonly clock: Clock;
}

interface Pieces {
  readonly config: () => Promise<Config>;
  readonly file: ExposureLog | undefined;
  readonly tracker: () => Promise<Tracker>;
  readonly isShared: boolean;
  readonly clock: Clock;
  readonly log: ((message: string) => void) | null;
}

export function abSupplies({ config, file, tracker, isShared, clock, log }: Pieces): ABSupplies {
  const experiment = () =>
    config().then(
      ({ registry }) => registry.experiment,
      () => 'llmops-prompts',
    );
  const say = onceAMinute(log ?? (() => {}), clock.now);
  const { recorder, runs } = openRecorder({
    file,
    tracker,
    isShared,
    experiment,
    clock,
    newId: randomUUID,
    failed: ({ test, place, error }) => say(place, `exposures of the test ${test} cannot be written to ${place}: ${reasonOf(error)}`),
  });
  const ends = knownEnds(async () => ({ tracker: await tracker(), experiment: await experiment() }), clock);
  return { settings: async () => (await config()).ab, recorder, runs, ends, clock };
}
