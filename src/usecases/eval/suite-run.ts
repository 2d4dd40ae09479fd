import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.ts';
import type { Attempt } from '../../core/eval/result.ts';
import type { EvalCase, EvalSuite } from '../../core/eval/suite.ts';
import type { Cassette } from '../../ports/answer-store.ts';
import type { Purse } from './budget.ts';
import type { ArmPlan } from './plan-arms.ts';
import type { PlannedArm } from './planned-arm.ts';

/** One suite while it is measured. */
export interface SuiteRun {
  /** The cases that this run measures. */
  readonly suite: EvalSuite;
  /** All of its cases are among them. */
  readonly isWhole: boolean;
  readonly file: string;
  readonly notes: readonly string[];
  readonly plan: ArmPlan;
  readonly gates: readonly string[];
  readonly gateFrom: string;
  readonly cassette: Cassette | undefined;
  readonly purse: Purse;
  /** Whose judges were compared with people, and agree with them. */
  readonly provenMetrics: ReadonlySet<string>;
  /** What came of the units, by their ids. */
  readonly attempts: Map<string, Attempt>;
  /** Its gate can no longer change, or its sequential test is over. */
  decided: boolean;
}

/** One answer that is wanted: one case on one arm, once. */
export interface Unit {
  /** Names it in the journal by all that it depends on: a unit of a file that has changed since is another one. */
  readonly id: string;
  readonly run: SuiteRun;
  readonly arm: PlannedArm;
  readonly case: EvalCase;
  readonly index: number;
}

/** Case by case, so that a change of the provider in between hits all arms alike. */
export function unitsOf(run: SuiteRun, cases: readonly EvalCase[]): readonly Unit[] {
  const arms = armsOf(run.plan);
  const repeats = Array.from({ length: run.suite.repeat }, (_, index) => index);
  const prefixes = arms.map((arm) => armKey(arm, run.suite));
  return cases.flatMap((one) =>
    repeats.flatMap((index) => arms.map((arm, at) => ({ id: unitId(prefixes[at]!, one, index), run, arm, case: one, index }))),
  );
}

function armKey({ role, label, contentHash, provider, params }: PlannedArm, { prompt, casesHash }: EvalSuite): string {
  return canonicalJson([prompt, casesHash, role, label, contentHash, provider, params]);
}

function unitId(prefix: string, { id }: EvalCase, index: number): string {
  return createHash('sha256').update(`${prefix}\n${index}\n${id}`).digest('hex').slice(0, 32);
}

export function armsOf({ candidate, baselines, others }: ArmPlan): readonly PlannedArm[] {
  return [candidate, ...[...baselines.values()].flatMap((arm) => ('kind' in arm ? [] : [arm])), ...others];
}
