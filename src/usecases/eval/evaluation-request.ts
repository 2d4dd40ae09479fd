import type { EvalSuite } from '../../core/eval/suite.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import type { AnswerStore, Cassette } from '../../ports/answer-store.ts';
import type { EvalJournal, JournalEntries } from '../../ports/eval-journal.ts';
import type { AnswerDependencies } from './answer-unit.ts';
import type { EvalClock } from './eval-clock.ts';
import type { EvalSettings } from './eval-settings.ts';
import type { AliasPolicy } from './gate-policy.ts';
import type { ArmDependencies } from './plan-arms.ts';

/** A prompt and its cases. */
export interface SuiteToRun {
  readonly suite: EvalSuite;
  readonly prompt: Prompt;
  readonly hash: string;
  readonly file: string;
  /** Said beside the results. */
  readonly notes?: readonly string[];
  /** The gate of the alias holds beside the suite's own. */
  readonly policyToo?: boolean;
}

export interface EvalProgress {
  readonly done: number;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  /** `null`: some price is not known. */
  readonly spentUsd: number | null;
  readonly seconds: number;
}

export interface EvalRequest {
  readonly settings: EvalSettings;
  readonly suites: readonly SuiteToRun[];
  /** Of an evaluation that is taken up again. */
  readonly resumed?: { readonly id: string; readonly at: string; readonly entries: JournalEntries };
  readonly policy: (AliasPolicy & { readonly named: boolean }) | undefined;
  /** Aliases that the configuration knows: they may be missing. */
  readonly aliases: readonly string[];
  readonly tool: string;
  /** Nobody waits for it before the end. */
  readonly gitSha: Promise<string | null> | string | null;
  /** A person wants it to end. */
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: EvalProgress) => void;
}

export interface EvalDependencies extends ArmDependencies, Omit<AnswerDependencies, 'ignoreRecorded'> {
  readonly journal: EvalJournal;
  readonly cache: AnswerStore | undefined;
  readonly cassette: (casesFile: string) => Promise<Cassette>;
  readonly clock: EvalClock;
  /** Lint errors of a prompt file, for gates that ask for them. */
  readonly lintErrors?: (file: string) => Promise<number>;
}
