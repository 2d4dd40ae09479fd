import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { CachedLint } from './lint-cache.ts';

/** Lints a share of the files at the same time, under the same configuration. */
export interface LintHelper {
  /** In the order of the files; `undefined` when the help failed, so that the caller does it alone. */
  lint(files: readonly PromptFile[]): Promise<readonly CachedLint[] | undefined>;
}
