import { groupBy } from '../../group-by.ts';
import type { Interval } from '../result.ts';
import { type AgreementTable, agreement, type CorrectedRate, correctedRate, mean, normalQuantile } from '../statistics/index.ts';

/** What the judge said of one answer, beside what a person said. */
export interface JudgedLabel {
  readonly id: string;
  readonly metric: string;
  readonly provider: string;
  readonly rubricHash: string;
  readonly human?: boolean;
  /** `null`: it gave no verdict. */
  readonly judge: boolean | null;
}

/** `too-few`: no figure could be trusted, whatever it is. */
export type CalibrationVerdict = 'proven' | 'unproven' | 'too-few';

/** How far one judge with one rubric can be believed. */
export interface Calibration {
  readonly metric: string;
  readonly provider: string;
  readonly rubricHash: string;
  readonly verdict: CalibrationVerdict;
  /** Answers that both a person and the judge decided. */
  readonly labelled: number;
  /** Answers that only the judge decided. */
  readonly unlabelled: number;
  /** Answers on which the judge gave no verdict. */
  readonly undecided: number;
  /** `[[both pass, judge pass only], [human pass only, both fail]]`. */
  readonly table: AgreementTable;
  readonly kappa: number | null;
  readonly kappaError: number | null;
  readonly kappaInterval: Interval | null;
  readonly pabak: number | null;
  readonly truePositiveRate: number | null;
  readonly trueNegativeRate: number | null;
  /** On the labelled answers. */
  readonly humanRate: number | null;
  /** On the unlabelled answers; without any, on the labelled ones. */
  readonly judgeRate: number | null;
  /** The judge's rate on the unlabelled answers, corrected by the labelled ones. */
  readonly corrected: CorrectedRate | null;
  /** Labelled answers on which they differ. */
  readonly disagreements: readonly string[];
}

/** A convention, not a law: substantial agreement beyond chance. */
export const ENOUGH_KAPPA = 0.6;
/** Fewer show too little, whatever they show. */
export const ENOUGH_LABELS = 20;
/** A judge that is often silent is not calibrated by the rest. */
const MOST_UNDECIDED = 0.05;

/** One calibration for every judge, rubric and metric among the labels. */
export function calibrate(labels: readonly JudgedLabel[]): readonly Calibration[] {
  const groups = groupBy(labels, ({ metric, provider, rubricHash }) => JSON.stringify([metric, provider, rubricHash]));
  return [...groups.values()].map(calibrateOne);
}

function calibrateOne(labels: readonly JudgedLabel[]): Calibration {
  const { metric, provider, rubricHash } = labels[0]!;
  const decided = labels.flatMap(({ id, human, judge }) => (judge === null ? [] : [{ id, human, judge }]));
  const both = decided.flatMap(({ id, human, judge }) => (human === undefined ? [] : [{ id, human, judge }]));
  const alone = decided.filter(({ human }) => human === undefined).map(({ judge }) => Number(judge));
  const count = (judge: boolean, human: boolean) => both.filter((one) => one.judge === judge && one.human === human).length;
  const table: AgreementTable = [
    [count(true, true), count(true, false)],
    [count(false, true), count(false, false)],
  ];
  const figures = both.length > 0 ? agreement(table) : undefined;
  const judged = alone.length > 0 ? alone : both.map(({ judge }) => Number(judge));
  const undecided = labels.length - decided.length;
  const pairs = both.map(({ human, judge }) => ({ human: Number(human), judge: Number(judge) }));
  return {
    metric,
    provider,
    rubricHash,
    verdict: verdictOf(figures?.kappa ?? null, both, undecided / labels.length),
    labelled: both.length,
    unlabelled: alone.length,
    undecided,
    table,
    kappa: figures?.kappa ?? null,
    kappaError: figures?.error ?? null,
    kappaInterval: kappaInterval(figures?.kappa ?? null, figures?.error ?? null),
    pabak: figures?.pabak ?? null,
    truePositiveRate: figures?.truePositiveRate ?? null,
    trueNegativeRate: figures?.trueNegativeRate ?? null,
    humanRate: both.length > 0 ? mean(pairs.map(({ human }) => human)) : null,
    judgeRate: judged.length > 0 ? mean(judged) : null,
    corrected: alone.length > 1 && both.length > 1 ? correctedRate(alone, pairs) : null,
    disagreements: both.filter(({ human, judge }) => human !== judge).map(({ id }) => id),
  };
}

function verdictOf(kappa: number | null, both: readonly { readonly human: boolean }[], undecided: number): CalibrationVerdict {
  const passes = both.filter(({ human }) => human).length;
  if (both.length < ENOUGH_LABELS || passes === 0 || passes === both.length) return 'too-few';
  return kappa !== null && kappa >= ENOUGH_KAPPA && undecided <= MOST_UNDECIDED ? 'proven' : 'unproven';
}

function kappaInterval(kappa: number | null, error: number | null): Interval | null {
  if (kappa === null || error === null) return null;
  const reach = normalQuantile(0.975) * error;
  return { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach), level: 0.95, method: 'normal' };
}
