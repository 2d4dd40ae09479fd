import type { Finding } from '../core/lint/finding.ts';
import type { PromptSummary } from '../core/lint/rule.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';

/** What is remembered of a linted file; its texts and trees are let go. */
export interface CachedLint {
  readonly file: string;
  /** False for what turned out to be no prompt file. */
  readonly counts: boolean;
  readonly findings: readonly Finding[];
  readonly prompts: readonly PromptSummary[];
  /** Files whose text became part of this one. */
  readonly includes: readonly string[];
  /** Files of their own that the findings depend on. */
  readonly follows?: readonly string[];
}

/** What a run over several files came to. */
export interface LintTotals {
  readonly findings: readonly Finding[];
  /** Files that were looked at; what is no prompt file does not count. */
  readonly files: number;
  readonly prompts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files without an error / files; 1 where there are none. */
  readonly passRate: number;
}

/** Results of earlier runs, by content; a time only says that content need not be read again. Losing it costs time and nothing else. */
export interface LintCache {
  /** What the last run over exactly these files came to, where none of them and nothing that they include or follow was written since. */
  totals(entries: readonly PromptFile[]): LintTotals | undefined;
  /** The result for exactly these bytes and those of the files that it includes or follows, this tool and this configuration. */
  get(entry: PromptFile): CachedLint | undefined;
  set(entry: PromptFile, result: CachedLint): void;
  /** Keeps what was set or asked for, and what it came to where that rests on these files alone; forgets the rest. */
  close(run?: LintedRun): void;
}

export interface LintedRun {
  readonly entries: readonly PromptFile[];
  readonly totals: LintTotals;
}
