import type { Run } from '../../core/registry/run.ts';
import { RUN_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import { type Measurement, notMeasured } from '../../core/status/status-metric.ts';
import type { Journal } from '../read-journal.ts';

/** Longer than any write takes: what has not ended by then broke off. */
const UNDER_WAY_MS = 15 * 60_000;

/**
 * Registrations and moves of aliases that came to their end, with all that belongs to them in the tracking server / those that were
 * begun. What yielded to another, and what was begun just now, is neither.
 */
export async function syncReliability({
  journal: { tracker, experiment },
  waiting,
  since,
  now,
}: {
  readonly journal: Journal;
  readonly waiting: number;
  readonly since: number;
  readonly now: number;
}): Promise<Measurement> {
  const experimentId = await tracker.findExperiment(experiment);
  let good = 0;
  const broken: string[] = [];
  for (const kind of Object.values(RUN_KINDS)) {
    if (experimentId === undefined) break;
    for await (const run of tracker.runs({ experimentId, tags: { [RUN_TAGS.kind]: kind } })) {
      if (run.startTime < since) break;
      if (run.status === 'FINISHED') good += 1;
      else if (isBroken(run, now)) broken.push(run.name);
    }
  }
  const total = good + broken.length + waiting;
  if (total === 0) return notMeasured('nothing was registered or moved in this time');
  return {
    good,
    total,
    notes: [
      ...(broken.length === 0
        ? []
        : [`begun and not ended: ${broken.slice(0, 5).join(', ')}; \`promptops register\` and \`promote --resume\` go on with them`]),
      ...(waiting === 0 ? [] : [`${waiting} wait in the outbox; \`promptops audit push\` sends them`]),
    ],
  };
}

function isBroken({ status, startTime }: Run, now: number): boolean {
  return status === 'FAILED' || (status === 'RUNNING' && now - startTime > UNDER_WAY_MS);
}
