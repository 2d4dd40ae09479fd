/** The environment variables of a run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What set a run off. `pull-request` stands for merge requests too. */
export type CiEventKind = 'pull-request' | 'push' | 'tag' | 'merge-queue' | 'release' | 'schedule' | 'manual' | 'other';

/**
 * Whose code is checked out. `own`: of people who may push here. `fork`: of anybody, in a job without secrets.
 * `foreign-with-secrets`: of anybody, in a job that has ours (pull_request_target, workflow_run): nothing of it may be run.
 */
export type CiTrust = 'own' | 'fork' | 'foreign-with-secrets';

/** What a CI system says of a run; what it does not say is absent. */
export interface CiContext {
  readonly system: CiSystemId;
  readonly kind: CiEventKind;
  readonly trust: CiTrust;
  /** Where a pull request wants to go. */
  readonly base?: { readonly branch?: string | undefined; readonly sha?: string | undefined } | undefined;
  /** The commit in question: of a pull request its head, not the merge that CI checks out. */
  readonly sha?: string | undefined;
  readonly ref?: string | undefined;
  /** The number of the pull request. */
  readonly number?: number | undefined;
  /** The page of the repository. */
  readonly repo?: string | undefined;
  readonly onDefaultBranch?: boolean | undefined;
  readonly actor?: string | undefined;
  /** The page of this run. */
  readonly url?: string | undefined;
}

type CiSystemId = 'github' | 'gitlab' | 'azure' | 'buildkite' | 'circleci' | 'jenkins';

/** One CI system. `event`: what it left in a file about the run, where it does. */
export interface CiSystem {
  readonly id: CiSystemId;
  readonly name: string;
  /** Whether this is its run. */
  here(env: Environment): boolean;
  read(env: Environment, event: unknown): CiContext;
}
