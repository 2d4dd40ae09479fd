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

/** Results of earlier runs, by content and never by time. Losing it costs time and nothing else. */
export interface LintCache {
  /** The result for exactly these bytes and those of the files that it includes or follows, this tool and this configuration. */
  get(entry: PromptFile): CachedLint | undefined;
  set(entry: PromptFile, result: CachedLint): void;
  /** Keeps what was set or asked for, forgets the rest. */
  close(): void;
}
