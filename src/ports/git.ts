import type { CommitOrder } from '../core/plan/alias-changes.ts';

/** What git knows of the checkout. Paths count from the workspace root. Throws GIT_UNAVAILABLE where there is no git or no repository. */
export interface Git {
  /** Files that differ from `since` (default: the merge base with the default branch) or are new; deleted ones are left out. */
  changedFiles(since?: string): Promise<readonly string[]>;
  /** Files that the next commit adds or changes. */
  stagedFiles(): Promise<readonly string[]>;
  /** The content these files will have in the next commit. */
  stagedContents(files: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** What is checked out, as far as git and the CI can tell; never throws, also without git. */
  provenance(): Promise<Provenance>;
  /** The commit of the provenance, without the rest. */
  head(): Promise<string | undefined>;
  /** By file, the first line of the message of the last commit that touched it; none for files that no commit has. */
  lastSubjects(files: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** How a commit is seen from another: `older` is an ancestor. `unknown` where history does not reach that far. */
  order(commit: string, from: string): Promise<CommitOrder>;
  /** A file as a commit has it; `undefined` where the commit or the file is not here. */
  contentAt(commit: string, file: string): Promise<Uint8Array | undefined>;
  /** Where this branch left another one, by default the one that CI names as its target, else the default branch. HISTORY_MISSING in a clone that is too shallow to tell. */
  mergeBase(target?: string): Promise<string>;
  /** What a commit holds, against the files at hand. */
  treeAt(commit: string): Promise<CommitTree>;
  /** Who made a commit; `undefined` where it is not here. */
  commitFacts(commit: string): Promise<CommitFacts | undefined>;
}

export interface CommitTree {
  readonly files: ReadonlySet<string>;
  /** Those of them that are not the same now, or gone. */
  readonly changed: ReadonlySet<string>;
}

export interface CommitFacts {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
}

/** Where the files at hand come from. */
export interface Provenance {
  /** Under a pull request its head, not the merge commit that CI checks out. */
  readonly sha: string | undefined;
  /** The branch or tag, else the full name of what CI runs for. */
  readonly ref: string | undefined;
  /** Without user names and passwords. */
  readonly repo: string | undefined;
  /** What is checked out is the default branch; also true where there is nothing to tell branches by. */
  readonly onDefaultBranch: boolean;
  /** Files that differ from the commit or are not in it, from the workspace root; `undefined`: all of them, there is no commit. */
  readonly changed: ReadonlySet<string> | undefined;
  /** History is cut off: a commit that is not here may be an older one. */
  readonly shallow: boolean;
  /** Tags of the commit. */
  readonly tags: readonly string[];
  readonly actor: string | undefined;
  /** The page of the CI run. */
  readonly ciUrl: string | undefined;
}
