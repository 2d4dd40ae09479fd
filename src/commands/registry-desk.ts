import { randomUUID } from 'node:crypto';
import type { MoveDependencies } from '../usecases/move-aliases.ts';
import type { Journal } from '../usecases/read-journal.ts';
import type { Session } from './command.ts';

/** Registry and journal of this session. */
export async function openDesk(session: Session): Promise<MoveDependencies> {
  return { registry: await session.registry(), journal: await openJournal(session), now: Date.now, newId: randomUUID };
}

export async function openJournal(session: Session): Promise<Journal> {
  return { tracker: await session.tracker(), experiment: session.config.registry.experiment };
}

/** Who is at it, for the record. */
export async function actorOf(session: Session): Promise<string> {
  return (await (await session.git()).provenance()).actor ?? '';
}
