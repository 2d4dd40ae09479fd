import { groupBy } from '../group-by.ts';
import { placeOf } from '../load/bucket.ts';
import { type ABTest, splitOf, variantAt } from './ab-test.ts';
import type { ExposureLine, LogLine, OutcomeLine } from './log-line.ts';
import { SeenNumbers } from './seen-numbers.ts';

/** Of one unit and metric: repeated observations are one value, their mean, because they hang together. */
interface Observed {
  sum: number;
  count: number;
}

/** As much of an exposure as is needed; equal words are one, because there may be millions of units. */
interface Seen {
  readonly variant: string;
  readonly split: string;
  readonly version: number | null;
  readonly hash: string;
  readonly isInstead: boolean;
  readonly writer: string;
  readonly n: number;
  readonly at: number;
}

interface Unit {
  readonly key: string;
  first: Seen | undefined;
  /** It saw a second variant later. */
  isMixed: boolean;
  readonly observed: Map<string, Observed>;
}

export interface ArmUnits {
  readonly units: number;
  /** Saw the control or a substitute instead. */
  readonly instead: number;
  /** By what was seen first. */
  readonly versions: readonly { readonly version: number | null; readonly hash: string; readonly units: number }[];
}

/** What the log says, and how much of it can be believed. */
export interface Gathered {
  /** Of one variant; only units that were first seen under the present split. */
  arm(name: string): ArmUnits;
  /** One value a unit. */
  values(arm: string, metric: string): readonly number[];
  readonly quality: LogQuality;
}

export interface LogQuality {
  readonly lines: number;
  /** Numbers of a writer that never arrived. */
  readonly lost: number;
  readonly unreadable: number;
  readonly writers: number;
  /** Still at work, or killed: what these did not send yet is not known. */
  readonly openWriters: number;
  /** First seen under another split, so left out. */
  readonly otherSplits: number;
  /** First seen when the planned size was reached, so left out of a test that is decided there. */
  readonly beyondPlan: number;
  /** Seen in two variants; the first counts. */
  readonly mixed: number;
  /** In a variant that their key does not lead to. */
  readonly misassigned: number;
  /** Outcomes of units that were never exposed, so left out. */
  readonly withoutExposure: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads lines in any order, some of them twice. `most`: only so many units count, the first ones; more looks at more of them would be more chances to be wrong. */
export function gatherer(test: ABTest, most = Number.POSITIVE_INFINITY): { add(line: LogLine | undefined): void; gathered(): Gathered } {
  const units = new Map<string, Unit>();
  const writers = new Map<string, { readonly seen: SeenNumbers; ended: boolean }>();
  let [lines, unreadable] = [0, 0];
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const isNew = ({ writer, n, kind }: LogLine): boolean => {
    const known = writers.get(writer) ?? { seen: new SeenNumbers(), ended: false };
    writers.set(writer, known);
    if (kind === 'end') known.ended = true;
    return known.seen.add(n);
  };
  const unitOf = (key: string): Unit => {
    const unit = units.get(key) ?? { key, first: undefined, isMixed: false, observed: new Map() };
    units.set(key, unit);
    return unit;
  };
  const words = new Map<string, string>();
  const word = (text: string): string => {
    const known = words.get(text);
    if (known === undefined) words.set(text, text);
    return known ?? text;
  };
  const expose = ({ key, variant, split, version, hash, instead, writer, n, at: written }: ExposureLine): void => {
    const unit = unitOf(key);
    const at = Date.parse(written);
    unit.isMixed ||= unit.first !== undefined && unit.first.variant !== variant;
    if (unit.first === undefined || isBefore({ writer, n, at }, unit.first))
      unit.first = {
        variant: word(variant),
        split: word(split),
        version,
        hash: word(hash),
        isInstead: instead !== undefined,
        writer: word(writer),
        n,
        at,
      };
    from = Math.min(from, at);
    to = Math.max(to, at);
  };
  const observe = ({ key, values }: OutcomeLine): void => {
    const { observed } = unitOf(key);
    for (const [metric, value] of Object.entries(values)) {
      const known = observed.get(metric);
      if (known) {
        known.sum += value;
        known.count += 1;
      } else observed.set(metric, { sum: value, count: 1 });
    }
  };

  return {
    add: (line) => {
      if (line === undefined) unreadable += 1;
      else if (line.test === test.name && isNew(line)) {
        lines += 1;
        if (line.kind === 'exposure') expose(line);
        else if (line.kind === 'outcome') observe(line);
      }
    },
    gathered: () => {
      const counts = { lines, unreadable, writers: writers.size, from: timeOf(from), to: timeOf(to) };
      const all = [...writers.values()];
      const lost = all.reduce((sum, { seen }) => sum + seen.missing, 0);
      const openWriters = all.filter(({ ended }) => !ended).length;
      return summed(test, most, [...units.values()], { ...counts, lost, openWriters });
    },
  };
}

type Counts = Omit<LogQuality, 'otherSplits' | 'beyondPlan' | 'mixed' | 'misassigned' | 'withoutExposure'>;

function summed(test: ABTest, most: number, units: readonly Unit[], counts: Counts): Gathered {
  const split = splitOf(test);
  const exposed = units.filter(({ first }) => first !== undefined);
  const present = exposed.filter(({ first }) => first?.split === split);
  const counted = present.length <= most ? present : present.toSorted(inOrder).slice(0, most);
  const arms = groupBy(counted, ({ first }) => first?.variant ?? '');
  const of = (name: string): readonly Unit[] => arms.get(name) ?? [];
  return {
    arm: (name) => ({
      units: of(name).length,
      instead: of(name).filter(({ first }) => first?.isInstead).length,
      versions: versionsOf(of(name)),
    }),
    values: (arm, metric) =>
      of(arm).flatMap(({ observed }) => {
        const one = observed.get(metric);
        return one ? [one.sum / one.count] : [];
      }),
    quality: {
      ...counts,
      otherSplits: exposed.length - present.length,
      beyondPlan: present.length - counted.length,
      mixed: counted.filter(({ isMixed }) => isMixed).length,
      misassigned: counted.filter(({ key, first }) => variantAt(test, placeOf(key)).name !== first?.variant).length,
      withoutExposure: units.length - exposed.length,
    },
  };
}

/** Of their first exposures; of two at once the one with the smaller key, which says nothing of its variant's merits. */
function inOrder(one: Unit, other: Unit): number {
  return (one.first?.at ?? 0) - (other.first?.at ?? 0) || (one.key < other.key ? -1 : 1);
}

function timeOf(at: number): string | null {
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/** Lines of one process are in order whatever its clock did. */
function isBefore(one: Pick<Seen, 'writer' | 'n' | 'at'>, other: Seen): boolean {
  return one.writer === other.writer ? one.n < other.n : one.at < other.at;
}

function versionsOf(units: readonly Unit[]): ArmUnits['versions'] {
  const versions = groupBy(
    units.flatMap(({ first }) => (first ? [first] : [])),
    ({ version, hash }) => `${version} ${hash}`,
  );
  return [...versions.values()]
    .map((same) => ({ version: same[0]?.version ?? null, hash: same[0]?.hash ?? '', units: same.length }))
    .sort((a, b) => b.units - a.units);
}
