import { type RecentlyUsed, recentlyUsed } from '../../core/load/recently-used.ts';
import { formatReference, parseReference, type Reference } from '../../core/prompt/reference.ts';
import type { CopyKey } from '../../ports/prompt-cache.ts';

/** A reference in one spelling, with what a cache has to know of it. */
export interface CopyReference {
  readonly text: string;
  readonly reference: Reference;
  readonly key: CopyKey;
  /** Asked for by number: content that cannot move. */
  readonly fixed: boolean;
}

/** Reads references, and knows those it has read: the same few come again and again. */
export function referenceReader(most: number): (text: string) => CopyReference {
  const known: RecentlyUsed<CopyReference> = recentlyUsed(most);
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen;
    const reference = parseReference(text);
    const read = { text: formatReference(reference), reference, key: keyOf(reference), fixed: reference.target.kind === 'version' };
    known.set(text, read);
    return read;
  };
}

function keyOf({ name, target }: Reference): CopyKey {
  switch (target.kind) {
    case 'latest':
      return { name, target: '@latest' };
    case 'version':
      return { name, target: `/${target.version}` };
    case 'label':
      return { name, target: `@${target.label}` };
    case 'word':
      return { name, target: `@${target.word}` };
  }
}
