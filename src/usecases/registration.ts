import type { LocalPrompt } from '../core/plan/local-prompt.ts';
import type { AliasChange, PlanAction } from '../core/plan/plan.ts';
import type { RemotePrompt } from '../core/plan/remote-prompt.ts';
import type { Origin } from '../core/registry/lineage.ts';
import type { Run } from '../core/registry/run.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracker } from '../ports/tracker.ts';

/** One action of a plan on its way into the registry. */
export interface Registration {
  readonly action: PlanAction;
  readonly local: LocalPrompt;
  readonly remote: RemotePrompt | undefined;
  readonly origin: Origin;
  /** The commit message of a new version. */
  readonly message: string;
  /** The file and what became part of it, as the paths of artifacts. */
  readonly artifacts: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Lineage runs of this content that did not come to their end, oldest first. */
  readonly unfinished: readonly Run[];
  /** Those of other contents of this prompt. */
  readonly stale: readonly Run[];
}

export interface RegistrationDependencies {
  readonly registry: Registry;
  readonly tracker: Tracker;
  readonly experiment: string;
  readonly experimentId: string;
  readonly deployment: string;
  readonly trackingAlias: string | null;
  readonly now: () => number;
}

/** What became of it. */
export interface Registered {
  readonly version: PromptVersion;
  /** The lineage run; `undefined` where none was written. */
  readonly run: Run | undefined;
  /** Aliases that were moved. */
  readonly aliases: readonly string[];
  /** A version was made here, so that somebody else may have made the same at the same time. */
  readonly created: boolean;
  readonly warnings: readonly string[];
}

/** The aliases that the plan lets move. */
export function allowedMoves({ aliases }: PlanAction): readonly AliasChange[] {
  return aliases.filter(({ refused }) => refused === undefined);
}
