import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Journal } from '../read-journal.ts';

/** A test that somebody ended, as the journal has it. */
export interface EndedTest {
  readonly test: string;
  /** What every unit gets since. */
  readonly variant: string;
  readonly at: number;
  readonly actor: string;
  readonly reason: string;
}

/** The latest end of each test. */
export async function readEndedTests({ tracker, experiment }: Journal): Promise<ReadonlyMap<string, EndedTest>> {
  const ended = new Map<string, EndedTest>();
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return ended;
  for await (const { tags, startTime } of tracker.runs({ experimentId, tags: { [RUN_TAGS.kind]: AB_KINDS.end } })) {
    const [test = '', variant = '', actor = '', reason = ''] = [RUN_TAGS.abTest, RUN_TAGS.abVariant, RUN_TAGS.actor, RUN_TAGS.reason].map(
      (tag) => tags[tag],
    );
    if (test !== '' && !ended.has(test)) ended.set(test, { test, variant, at: startTime, actor, reason });
  }
  return ended;
}

/** What is known of ended tests, asked anew every minute behind whoever asks; while the journal is silent what was known holds. */
export interface KnownEnds {
  variantOf(test: string): string | undefined;
  /** Asks now; false where the journal gave no answer. */
  refresh(): Promise<boolean>;
}

const FRESH_MS = 60_000;

export function knownEnds(journal: () => Promise<Journal>, clock: Clock): KnownEnds {
  let known: ReadonlyMap<string, EndedTest> = new Map();
  let asked = Number.NEGATIVE_INFINITY;
  const refresh = async (): Promise<boolean> => {
    asked = clock.now();
    try {
      known = await readEndedTests(await journal());
      return true;
    } catch {
      return false;
    }
  };
  return {
    variantOf: (test) => {
      if (Math.abs(clock.now() - asked) >= FRESH_MS) void refresh();
      return known.get(test)?.variant;
    },
    refresh,
  };
}
