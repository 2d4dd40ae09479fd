import type { Budget } from '../../core/eval/suite.ts';
import type { CacheMode } from './ask-model.ts';

/** How an evaluation is made: plain data, kept in its journal, so that it can be taken up as it was begun. */
export interface EvalSettings {
  /** What was named on the command line; empty: everything that has cases. */
  readonly paths: readonly string[];
  /** Ids of cases, with `*`; empty: all. */
  readonly cases: readonly string[];
  /** Cases with one of these tags; empty: all. */
  readonly tags: readonly string[];
  readonly criticalOnly: boolean;
  /** Instead of the case file's and the prompt's own. */
  readonly provider?: string;
  /** Further models, beside the candidate's. */
  readonly models: readonly string[];
  /** Versions of the registry, beside the file at hand. */
  readonly versions: readonly string[];
  /** What the file at hand is compared with. */
  readonly against?: string;
  /** It may be for a version to come; else it has to be there. */
  readonly againstIfThere?: boolean;
  readonly repeat?: number;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly cache: CacheMode;
  readonly record: boolean;
  /** Takes answers that nobody asked for out of what is recorded. */
  readonly prune: boolean;
  readonly budget: Budget;
  /** Stops a suite as soon as its gate can no longer change. */
  readonly failFast: boolean;
  /** `case-file`: what the case file says, else the first protected alias. `none`: measures only. */
  readonly gate: 'case-file' | 'none' | readonly string[];
  /** Whose gate decides too. */
  readonly alias?: string;
}

export const DEFAULT_SETTINGS: EvalSettings = {
  paths: [],
  cases: [],
  tags: [],
  criticalOnly: false,
  models: [],
  versions: [],
  concurrency: 4,
  timeoutMs: 60_000,
  cache: 'auto',
  record: false,
  prune: false,
  budget: {},
  failFast: false,
  gate: 'case-file',
};
