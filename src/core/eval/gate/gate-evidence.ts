import type { ArmResult } from '../result.ts';
import type { CasePolicy } from '../suite.ts';

/** `none`: there is no version to compare with yet. `unreachable`: it could not be had. */
export type Baseline = ArmResult | 'none' | 'unreachable';

/**
 * What gates are decided on. Every case of the suite is in `candidate.cases`, those that were never tried as `not-run`.
 * A case that the baseline cannot render is `skipped` there, or missing.
 */
export interface GateEvidence {
  readonly candidate: ArmResult;
  readonly baseline?: Baseline;
  /** By reference, where several gates compare with different ones; else `baseline` stands for all of them. */
  readonly baselines?: Readonly<Record<string, Baseline>>;
  /** Share of cases that may end in an error before the outcome is undecided. */
  readonly maxErrorRate: number;
  readonly allowFixtures: boolean;
  /** Providers whose evidence counts beside the version's own. */
  readonly allowedModels: readonly string[];
  /** Why not everything was measured: `budget`, `interrupted`, `decided`. */
  readonly stoppedEarly?: string;
  /** Whether the judge behind a metric was calibrated well enough, or is forced; without it, none was. */
  readonly judgeProven?: (metric: string) => boolean;
  /** The content hash that a recorded answer belongs to. */
  readonly outputOf?: (caseId: string) => string | undefined;
  /** How attempts become a verdict; `all` by default. */
  readonly casePolicy?: CasePolicy;
  /** Bad and good rate of a sequential test that was chosen beforehand. */
  readonly sprt?: readonly [number, number];
  /** Cases to come that `candidate` does not list. */
  readonly remaining?: number;
  /** Of the draws of sign flips. */
  readonly seed?: number;
}
