import { type CharacterSet, intersect } from './character-set.ts';
import { parseRegex, type RegexNode } from './regex-syntax.ts';

/** Larger patterns are not judged: nobody writes them into a test by hand. */
const MAX_LENGTH = 1_000;
const MAX_POSITIONS = 150;
const MAX_STEPS = 500_000;
/** A longer bounded repetition costs as much as an endless one; sooner where it holds an endless one itself. */
const ENDLESS_FROM = 25;
const ENDLESS_TWICE_FROM = 8;

/**
 * True where some text leads from a character of the pattern back to itself in two ways: then the work of a
 * backtracking engine doubles with each repetition. Exact for what the pattern's automaton can tell; look-arounds and
 * back-references are taken for nothing.
 */
export function backtracksWithoutEnd(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  const automaton: Automaton = { sets: [], follow: [], doubled: [] };
  if (!build(parseRegex(pattern), automaton)) return false;
  return hasDoubledCycle(automaton) || hasTwoWays(automaton);
}

/** One state for each character of the pattern, as Glushkov builds it. */
interface Automaton {
  readonly sets: CharacterSet[];
  readonly follow: Set<number>[];
  /** Steps that two repetitions give at once. */
  readonly doubled: [number, number][];
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Fragment = { nullable: true, first: [], last: [] };

function build(node: RegexNode, automaton: Automaton): Fragment | undefined {
  switch (node.kind) {
    case 'empty':
      return NOTHING;
    case 'set': {
      const position = automaton.sets.push(node.set) - 1;
      automaton.follow.push(new Set());
      return position < MAX_POSITIONS ? { nullable: false, first: [position], last: [position] } : undefined;
    }
    case 'choice':
      return either(node.items, automaton);
    case 'sequence':
      return oneAfterAnother(node.items, automaton);
    case 'repeat':
      return repeated(node, automaton);
  }
}

function either(items: readonly RegexNode[], automaton: Automaton): Fragment | undefined {
  const built = items.map((item) => build(item, automaton));
  if (!built.every((fragment) => fragment !== undefined)) return undefined;
  return {
    nullable: built.some((fragment) => fragment.nullable),
    first: built.flatMap((fragment) => fragment.first),
    last: built.flatMap((fragment) => fragment.last),
  };
}

function oneAfterAnother(items: readonly RegexNode[], automaton: Automaton): Fragment | undefined {
  let whole = NOTHING;
  for (const item of items) {
    const next = build(item, automaton);
    if (!next) return undefined;
    link(whole.last, next.first, automaton);
    whole = {
      nullable: whole.nullable && next.nullable,
      first: whole.nullable ? [...whole.first, ...next.first] : whole.first,
      last: next.nullable ? [...whole.last, ...next.last] : next.last,
    };
  }
  return whole;
}

function repeated({ item, least, most }: Extract<RegexNode, { kind: 'repeat' }>, automaton: Automaton): Fragment | undefined {
  if (most === 0) return NOTHING;
  if (most >= ENDLESS_FROM || (most >= ENDLESS_TWICE_FROM && hasEndless(item))) {
    const fragment = build(item, automaton);
    if (fragment) link(fragment.last, fragment.first, automaton);
    return fragment && { ...fragment, nullable: fragment.nullable || least === 0 };
  }
  if (most > 1) return oneAfterAnother(copies(item, least, most), automaton);
  const fragment = build(item, automaton);
  return fragment && { ...fragment, nullable: fragment.nullable || least === 0 };
}

function hasEndless(node: RegexNode): boolean {
  if (node.kind === 'repeat') return node.most >= ENDLESS_FROM || hasEndless(node.item);
  return (node.kind === 'sequence' || node.kind === 'choice') && node.items.some(hasEndless);
}

function copies(item: RegexNode, least: number, most: number): readonly RegexNode[] {
  return Array.from({ length: most }, (_, index) => (index < least ? item : { kind: 'repeat', item, least: 0, most: 1 }));
}

function link(from: readonly number[], to: readonly number[], { follow, doubled }: Automaton): void {
  for (const state of from)
    for (const next of to) {
      if (follow[state]!.has(next)) doubled.push([state, next]);
      follow[state]!.add(next);
    }
}

/** A doubled step that lies on a circle. */
function hasDoubledCycle({ doubled, follow }: Automaton): boolean {
  return doubled.some(([from, to]) => reachable(to, (state) => follow[state]!).has(from));
}

/** Two walks over the same text, from one state through two different ones back to it. */
function hasTwoWays(automaton: Automaton): boolean {
  const { follow } = automaton;
  const size = follow.length;
  let budget = MAX_STEPS;
  for (let state = 0; state < size && budget > 0; state++) {
    if (!reachable(state, (one) => follow[one]!).has(state)) continue;
    const together = state * size + state;
    const before = new Map<number, number[]>();
    const pairs = reachable(together, (pair) => {
      const next = stepsOf(pair, automaton);
      budget -= next.length + 1;
      for (const one of next) before.set(one, [...(before.get(one) ?? []), pair]);
      return budget > 0 ? next : [];
    });
    if (!pairs.has(together)) continue;
    for (const pair of reachable(together, (one) => before.get(one) ?? [])) if (Math.floor(pair / size) !== pair % size) return true;
  }
  return false;
}

/** Where two walkers can be after one more character that both may read. */
function stepsOf(pair: number, { sets, follow }: Automaton): readonly number[] {
  const size = sets.length;
  const next: number[] = [];
  for (const a of follow[Math.floor(pair / size)]!)
    for (const b of follow[pair % size]!) if (intersect(sets[a]!, sets[b]!)) next.push(a * size + b);
  return next;
}

function reachable(start: number, steps: (state: number) => Iterable<number>): Set<number> {
  const seen = new Set<number>();
  const waiting = [start];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop())
    for (const next of steps(state)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  return seen;
}
