import { type LogLine, parseLine } from '../../core/ab/log-line.ts';
import { PromptopsError } from '../../core/errors.ts';
import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { ExposureLog, ReadableLog } from '../../ports/exposure-log.ts';
import type { Tracker } from '../../ports/tracker.ts';

const FOLDER = 'exposures';
const LINES_A_FILE = 2000;
const PLACE = 'the tracking server';

interface TrackedOptions {
  readonly tracker: () => Promise<Tracker>;
  readonly experiment: () => Promise<string>;
  /** The run of a test that this process writes to. */
  readonly runOf: (test: string) => Promise<string>;
}

/** The file that a process is at, and what is in it. */
interface OpenFile {
  readonly number: number;
  readonly lines: readonly string[];
}

/**
 * Files of JSON lines among the artifacts of the runs of a test: replicas without a common disk add up. A file is sent whole until
 * it is full, so that sending it again changes nothing.
 */
export function trackedExposureLog({ tracker, experiment, runOf }: TrackedOptions): ExposureLog {
  const open = new Map<string, OpenFile>();
  return {
    place: PLACE,
    append: async (test, lines) => {
      const store = await tracker();
      const run = await store.run(await runOf(test));
      if (run === undefined) throw new PromptopsError('REGISTRY_FAILED', `The run of the test ${test} is gone.`, 'Start the process anew.');
      let rest = lines;
      while (rest.length > 0) {
        const { number, lines: before } = open.get(test) ?? { number: 1, lines: [] };
        const fitting = rest.slice(0, LINES_A_FILE - before.length);
        const now = [...before, ...fitting.map((line) => JSON.stringify(line))];
        const path = `${FOLDER}/${writerOf(lines)}-${String(number).padStart(4, '0')}.jsonl`;
        const stored = await store.putArtifact(run, path, new TextEncoder().encode(`${now.join('\n')}\n`));
        if (stored !== 'stored')
          throw new PromptopsError(
            'REGISTRY_UNSUPPORTED',
            `${store.uri} stores artifacts in ${stored.unavailable}:, which cannot be written over REST.`,
            'Start it with `--serve-artifacts`, or collect the files of `.promptops/ab`.',
          );
        open.set(test, now.length < LINES_A_FILE ? { number, lines: now } : { number: number + 1, lines: [] });
        rest = rest.slice(fitting.length);
      }
    },
    read: (test) => linesIn(test, tracker, experiment),
  };
}

/** For reading alone. */
export function recordedExposures({
  tracker,
  experiment,
}: {
  readonly tracker: () => Promise<Tracker>;
  readonly experiment: string;
}): ReadableLog {
  return { read: (test) => linesIn(test, tracker, async () => experiment) };
}

async function* linesIn(
  test: string,
  tracker: () => Promise<Tracker>,
  experiment: () => Promise<string>,
): AsyncGenerator<LogLine | undefined> {
  const store = await tracker();
  const experimentId = await store.findExperiment(await experiment());
  if (experimentId === undefined) return;
  const tags = { [RUN_TAGS.kind]: AB_KINDS.test, [RUN_TAGS.abTest]: test };
  for await (const run of store.runs({ experimentId, tags }))
    for (const path of await store.artifacts(run, FOLDER)) {
      const bytes = await store.artifact(run, path);
      for (const line of new TextDecoder().decode(bytes).split('\n')) if (line !== '') yield parseLine(line);
    }
}

function writerOf([line]: readonly LogLine[]): string {
  return line?.writer ?? '';
}
