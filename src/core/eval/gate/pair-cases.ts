import type { ArmResult, CaseResult, Status } from '../result.ts';

/** The same cases on two arms. */
export interface PairedCases {
  readonly pairs: number;
  readonly regressed: readonly string[];
  readonly fixed: readonly string[];
  /** Of the regressed ones, those that must not. */
  readonly critical: readonly string[];
  /** The baseline cannot render them, or neither verdict can be told. */
  readonly leftOut: readonly string[];
  /** Not measured yet on one of the arms. */
  readonly unknown: readonly string[];
}

export type StatusOf = (one: CaseResult) => Status;

export type PairOutcome = 'same' | 'regressed' | 'fixed' | 'left-out' | 'unknown';

export type CasesById = ReadonlyMap<string, CaseResult>;

export function casesById({ cases }: ArmResult): CasesById {
  return new Map(cases.map((one) => [one.id, one]));
}

export function pairCases(cases: readonly CaseResult[], before: CasesById, statusOf: StatusOf = ({ status }) => status): PairedCases {
  const ids: Record<PairOutcome, string[]> = { same: [], regressed: [], fixed: [], 'left-out': [], unknown: [] };
  const critical: string[] = [];
  for (const one of cases) {
    const other = before.get(one.id);
    const outcome = other ? pairOutcome(statusOf(one), statusOf(other)) : 'left-out';
    ids[outcome].push(one.id);
    if (outcome === 'regressed' && one.critical) critical.push(one.id);
  }
  const { same, regressed, fixed, 'left-out': leftOut, unknown } = ids;
  return { pairs: same.length + regressed.length + fixed.length, regressed, fixed, critical, leftOut, unknown };
}

/** An error of the candidate is no pass; an error of the baseline says nothing, so that it cannot hide a regression. */
export function pairOutcome(candidate: Status, baseline: Status): PairOutcome {
  if (candidate === 'skipped' || baseline === 'skipped') return 'left-out';
  if (candidate === 'not-run' || baseline === 'not-run' || baseline === 'error') return 'unknown';
  if (candidate === 'passed') return baseline === 'passed' ? 'same' : 'fixed';
  return baseline === 'passed' ? 'regressed' : 'same';
}
