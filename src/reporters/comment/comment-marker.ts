import { createHash } from 'node:crypto';

/** The first line of our comment, which nobody sees: one for each workflow and configuration, so that two jobs keep theirs apart. */
export function commentMarker(job: string, config: string): string {
  const key = createHash('sha256').update(`${job}\0${config}`).digest('hex').slice(0, 16);
  return `<!-- promptops ${key} -->`;
}
