import { PromptopsError } from '../core/errors.ts';
import { type MoveDraft, moveName, moveTags } from '../core/journal/alias-move.ts';
import { isRecord, parseJson } from '../core/json.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Journal } from './read-journal.ts';

export const OUTBOX = '.promptops/outbox.jsonl';

/** A journal entry that could not be written; one line of the outbox. */
export interface OutboxEntry {
  readonly experiment: string;
  /** An entry that was begun and only has to be settled. */
  readonly runId: string | null;
  readonly name: string;
  readonly at: number;
  readonly tags: Readonly<Record<string, string>>;
}

export function outboxEntry(move: MoveDraft, runId: string | null, experiment: string, at: number): OutboxEntry {
  return { experiment, runId, name: moveName(move), at, tags: moveTags(move) };
}

export function addToOutbox(entry: OutboxEntry, workspace: Workspace): void {
  workspace.write(OUTBOX, `${outboxText(workspace)}${JSON.stringify(entry)}\n`);
}

/** Sends what waits, oldest first; what has been sent leaves the outbox even when a later one fails. */
export async function pushOutbox({ tracker }: Pick<Journal, 'tracker'>, workspace: Workspace): Promise<readonly OutboxEntry[]> {
  const waiting = outboxText(workspace).split('\n').filter(Boolean).map(parseEntry);
  const sent: OutboxEntry[] = [];
  for (const entry of waiting) {
    await send(entry, tracker);
    sent.push(entry);
    workspace.write(
      OUTBOX,
      waiting
        .slice(sent.length)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    );
  }
  return sent;
}

/** How many wait. */
export function waitingEntries(workspace: Pick<Workspace, 'read'>): number {
  return outboxText(workspace).split('\n').filter(Boolean).length;
}

/** An entry that arrived although its answer was lost is found by its batch and not written twice. */
async function send({ experiment, runId, name, at, tags }: OutboxEntry, tracker: Journal['tracker']): Promise<void> {
  const experimentId = await tracker.experiment(experiment);
  const same = {
    [RUN_TAGS.batch]: tags[RUN_TAGS.batch] ?? '',
    [RUN_TAGS.prompt]: tags[RUN_TAGS.prompt] ?? '',
    [RUN_TAGS.alias]: tags[RUN_TAGS.alias] ?? '',
  };
  let id = runId;
  if (id === null) for await (const run of tracker.runs({ experimentId, tags: same })) id = run.id;
  id ??= (await tracker.createRun({ experimentId, name, startTime: at, tags })).id;
  await tracker.updateRun(id, { status: 'FINISHED', endTime: at });
}

function outboxText(workspace: Pick<Workspace, 'read'>): string {
  const text = new TextDecoder().decode(workspace.read(OUTBOX) ?? new Uint8Array());
  // A line that was torn off is kept apart from the next one.
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function parseEntry(line: string): OutboxEntry {
  const entry = entryIn(line);
  if (entry) return entry;
  throw new PromptopsError('FILE_UNREADABLE', `${OUTBOX} has a line that is no journal entry.`, 'Mend it or delete that line.', {
    place: { file: OUTBOX },
  });
}

function entryIn(line: string): OutboxEntry | undefined {
  try {
    const value = parseJson(line);
    if (!isRecord(value) || !isRecord(value['tags']) || typeof value['experiment'] !== 'string') return undefined;
    return value as unknown as OutboxEntry;
  } catch {
    return undefined;
  }
}
