import { commitOf, isDirty } from '../core/journal/alias-policy.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Git } from '../ports/git.ts';
import { filesAtCommit, hashesAtCommit } from './content-at-commit.ts';
import { type LintRequest, lintPrompts } from './lint-prompts.ts';

interface LintVersionRequest extends Pick<LintRequest, 'rulesFor' | 'context'> {
  readonly entryOf: (file: string) => PromptFile;
}

/** Lint errors in the source of a version, at the commit it came from; `undefined` where that source is not to be had. */
export async function lintVersion(version: PromptVersion, request: LintVersionRequest, git: Git): Promise<number | undefined> {
  const commit = commitOf(version);
  const file = version.tags[VERSION_TAGS.file];
  const { tagged } = hashOfVersion(version);
  if (commit === undefined || file === undefined || tagged === undefined || isDirty(version)) return undefined;
  const workspace = await filesAtCommit(commit, file, git);
  // What git has under that name and is not this content says nothing about it.
  if (workspace === undefined || !(await hashesAtCommit(commit, file, git))?.has(tagged)) return undefined;
  const { rulesFor, context, entryOf } = request;
  return (await lintPrompts({ files: [entryOf(file)], rulesFor, context }, workspace)).errors;
}
