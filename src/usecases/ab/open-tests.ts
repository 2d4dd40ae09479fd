import type { ABSettings } from '../../core/ab/settings.ts';
import { knownEnds } from './ended-tests.ts';
import { openRecorder, type RecorderSupplies } from './open-recorder.ts';
import { type ServedTests, servedTests } from './served-tests.ts';

interface TestsSupplies extends RecorderSupplies {
  readonly exposed: (test: string, variant: string) => void;
}

/** The tests of a configuration with all that they need. */
export function openTests(settings: Readonly<Record<string, ABSettings>>, supplies: TestsSupplies): ServedTests {
  const { tracker, experiment, clock, exposed } = supplies;
  const ends = knownEnds(async () => ({ tracker: await tracker(), experiment: await experiment() }), clock);
  return servedTests(settings, { ...openRecorder(supplies), ends, clock, exposed });
}
