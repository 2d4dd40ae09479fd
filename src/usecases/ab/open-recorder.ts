import type { Clock } from '../../ports/clock.ts';
import type { ExposureLog } from '../../ports/exposure-log.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { type ExposureRecorder, exposureRecorder } from './exposure-recorder.ts';
import type { LogFailure } from './line-queue.ts';
import { type TestRuns, testRuns } from './test-run.ts';
import { trackedExposureLog } from './tracked-exposure-log.ts';

/** How long lines are collected before they go to the tracking server. */
const TRACKED_DELAY_MS = 10_000;

interface RecorderSupplies {
  /** On this machine; `undefined`: nowhere. */
  readonly file: ExposureLog | undefined;
  readonly tracker: () => Promise<Tracker>;
  /** Whether the tracking server keeps exposures too: it can add up those of several machines. */
  readonly isShared: boolean;
  readonly experiment: () => Promise<string>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly failed?: (failure: LogFailure) => void;
}

/** Whatever an application needs to write down what its A/B tests do. */
export function openRecorder(supplies: RecorderSupplies): { readonly recorder: ExposureRecorder; readonly runs: TestRuns } {
  const { file, tracker, isShared, experiment, clock, newId, failed } = supplies;
  const runs = testRuns({ tracker, experiment, now: clock.now });
  const tracked = isShared ? trackedExposureLog({ tracker, experiment, runOf: runs.runOf }) : undefined;
  const logs = [...(file ? [{ log: file, delayMs: 0 }] : []), ...(tracked ? [{ log: tracked, delayMs: TRACKED_DELAY_MS }] : [])];
  const writer = newId().replaceAll('-', '').slice(0, 16);
  return { recorder: exposureRecorder({ logs, clock, writer, ...(failed && { failed }) }), runs };
}
