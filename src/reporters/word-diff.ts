import type { DiffPart } from '../core/plan/word-diff.ts';
import type { Colours } from './colours.ts';
import { visible } from './visible.ts';

/** Marked like git's word diff, so that it can be read without colours too. */
export function markedDiff(parts: readonly DiffPart[], { error, good }: Pick<Colours, 'error' | 'good'>): string {
  return parts.map(({ kind, text }) => marked(kind, visible(text), { error, good })).join('');
}

function marked(kind: DiffPart['kind'], text: string, { error, good }: Pick<Colours, 'error' | 'good'>): string {
  if (kind === 'removed') return error(`[-${text}-]`);
  return kind === 'added' ? good(`{+${text}+}`) : text;
}
