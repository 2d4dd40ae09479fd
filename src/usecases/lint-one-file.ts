import type { Finding } from '../core/lint/finding.ts';
import type { LintContext } from '../core/lint/rule.ts';
import type { RuleSet } from '../core/lint/rule-set.ts';
import { lintFile } from '../core/lint/run.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import type { CachedLint } from '../ports/lint-cache.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type ReadPromptFile, readPromptFile } from './read-prompt-file.ts';

/** What holds for every file of a run. */
export interface LintRules {
  readonly rulesFor: (file: string) => RuleSet;
  readonly context: LintContext;
}

export interface LintedFile {
  readonly read: ReadPromptFile;
  readonly findings: readonly Finding[];
}

export async function lintOneFile(entry: PromptFile, { rulesFor, context }: LintRules, workspace: Workspace): Promise<LintedFile> {
  const read = await readPromptFile(entry, workspace);
  return { read, findings: await lintFile(read, rulesFor(entry.file), context) };
}

/** What is remembered of a linted file; its texts and trees are let go. */
export function summaryOf({ read, findings }: LintedFile): CachedLint {
  return {
    file: read.source.file,
    counts: read.notAPrompt === undefined && read.cases === undefined,
    findings,
    includes: read.includes,
    ...(read.follows && { follows: read.follows }),
    prompts: read.prompts.map(({ name, nameFrom, label, source }) => ({
      name,
      nameFrom,
      file: source.file,
      ...(label !== undefined && { label }),
    })),
  };
}
