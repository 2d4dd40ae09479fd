import type { ArmResult, Comparison } from '../result.ts';
import { regressionP } from '../statistics/paired.ts';
import { casesById, pairCases } from './pair-cases.ts';

/** A candidate against a baseline on the cases that both answered. */
export function compareArms(candidate: ArmResult, baseline: ArmResult): Comparison {
  const { pairs, regressed, fixed, leftOut } = pairCases(candidate.cases, casesById(baseline));
  const p = pairs === 0 ? null : regressionP(regressed.length, fixed.length);
  return { baseline: baseline.label, paired: pairs, regressed, fixed, p, leftOut };
}
