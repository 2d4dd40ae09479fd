import { type ABTest, controlOf } from '../../core/ab/ab-test.ts';
import { type ABSettings, abTestOf } from '../../core/ab/settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { LoadedPrompt } from '../load/loader.ts';
import type { KnownEnds } from './ended-tests.ts';
import type { ExposureRecorder } from './exposure-recorder.ts';
import { loadVariant, type VariantLoad } from './load-variant.ts';
import type { TestRuns } from './test-run.ts';

/** The tests of a configuration, for a server that runs them. */
export interface ServedTests {
  /** The test that decides what this request for a prompt gets: without an alias, or by the alias of its control. */
  testFor(prompt: string, alias: string | undefined): ABTest | undefined;
  /** The variant of a unit, with its prompt; who saw it is on its way to the log. */
  load(test: ABTest, unit: string, load: (alias: string) => Promise<LoadedPrompt>): Promise<VariantLoad>;
  /** False: there is no such test. */
  observe(test: string, unit: string, values: Readonly<Record<string, number | boolean>>): boolean;
  /** Asks the journal which tests are over. */
  refresh(): Promise<void>;
  /** Sends what waits. */
  close(): Promise<void>;
}

interface Supplies {
  readonly recorder: ExposureRecorder;
  readonly runs: TestRuns;
  readonly ends: KnownEnds;
  readonly clock: Clock;
  readonly exposed?: (test: string, variant: string) => void;
}

export function servedTests(
  settings: Readonly<Record<string, ABSettings>>,
  { recorder, runs, ends, clock, exposed }: Supplies,
): ServedTests {
  const tests = Object.entries(settings).map(([name, one]) => abTestOf(name, one));
  // One that the configuration has ended makes room for the next of its prompt.
  const byPrompt = new Map(
    [...tests.filter(({ stopped }) => stopped !== null), ...tests.filter(({ stopped }) => stopped === null)].map((test) => [
      test.prompt,
      test,
    ]),
  );
  for (const { name, prompt } of tests) runs.announce(name, prompt);
  return {
    testFor: (prompt, alias) => {
      const test = byPrompt.get(prompt);
      if (test === undefined || (alias !== undefined && alias !== controlOf(test).alias)) return undefined;
      const stopped = test.stopped ?? ends.variantOf(test.name);
      return stopped === undefined ? test : { ...test, stopped };
    },
    load: async (test, unit, load) => {
      const loaded = await loadVariant(test, unit, { load, now: clock.now() });
      if (loaded.exposure) {
        recorder.expose(test, loaded.exposure);
        exposed?.(test.name, loaded.assigned);
      }
      return loaded;
    },
    observe: (name, unit, values) => {
      const test = tests.find((one) => one.name === name);
      if (test) recorder.observe(test, unit, values);
      return test !== undefined;
    },
    refresh: async () => {
      if (tests.length > 0) await ends.refresh();
    },
    close: async () => {
      await recorder.close();
      await runs.finish();
    },
  };
}
