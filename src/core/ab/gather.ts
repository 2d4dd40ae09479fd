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

interface Unit {
  first: ExposureLine | undefined;
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
  /** Seen in two variants; the first counts. */
  readonly mixed: number;
  /** In a variant that their key does not lead to. */
  readonly misassigned: number;
  /** Outcomes of units that were never exposed, so left out. */
  readonly withoutExposure: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads lines in any order, some of them twice. */
export function gatherer(test: ABTest): { add(line: LogLine | undefined): void; gathered(): Gathered } {
  const units = new Map<string, Unit>();
  const writers = new Map<string, { readonly seen: SeenNumbers; ended: boolean }>();
  let [lines, unreadable] = [0, 0];
  let [from, to] = [null as string | null, null as string | null];

  const isNew = ({ writer, n, kind }: LogLine): boolean => {
    const known = writers.get(writer) ?? { seen: new SeenNumbers(), ended: false };
    writers.set(writer, known);
    if (kind === 'end') known.ended = true;
    return known.seen.add(n);
  };
  const unitOf = (key: string): Unit => {
    const unit = units.get(key) ?? { first: undefined, isMixed: false, observed: new Map() };
    units.set(key, unit);
    return unit;
  };
  const expose = (line: ExposureLine): void => {
    const unit = unitOf(line.key);
    unit.isMixed ||= unit.first !== undefined && unit.first.variant !== line.variant;
    if (unit.first === undefined || isBefore(line, unit.first)) unit.first = line;
    if (from === null || line.at < from) from = line.at;
    if (to === null || line.at > to) to = line.at;
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
      const counts = { lines, unreadable, writers: writers.size, from, to };
      const all = [...writers.values()];
      const lost = all.reduce((sum, { seen }) => sum + seen.missing, 0);
      const openWriters = all.filter(({ ended }) => !ended).length;
      return summed(test, [...units.values()], { ...counts, lost, openWriters });
    },
  };
}

type Counts = Omit<LogQuality, 'otherSplits' | 'mixed' | 'misassigned' | 'withoutExposure'>;

function summed(test: ABTest, units: readonly Unit[], counts: Counts): Gathered {
  const split = splitOf(test);
  const exposed = units.filter(({ first }) => first !== undefined);
  const counted = exposed.filter(({ first }) => first?.split === split);
  const arms = groupBy(counted, ({ first }) => first?.variant ?? '');
  const of = (name: string): readonly Unit[] => arms.get(name) ?? [];
  return {
    arm: (name) => ({
      units: of(name).length,
      instead: of(name).filter(({ first }) => first?.instead !== undefined).length,
      versions: versionsOf(of(name)),
    }),
    values: (arm, metric) =>
      of(arm).flatMap(({ observed }) => {
        const one = observed.get(metric);
        return one ? [one.sum / one.count] : [];
      }),
    quality: {
      ...counts,
      otherSplits: exposed.length - counted.length,
      mixed: counted.filter(({ isMixed }) => isMixed).length,
      misassigned: counted.filter(({ first }) => first && variantAt(test, placeOf(first.key)).name !== first.variant).length,
      withoutExposure: units.length - exposed.length,
    },
  };
}

/** Lines of one process are in order whatever its clock did. */
function isBefore(one: ExposureLine, other: ExposureLine): boolean {
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
