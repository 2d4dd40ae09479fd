import { byCodeUnit } from '../canonical-json.ts';
import type { Run } from '../registry/run.ts';
import type { CommitOrder } from './alias-changes.ts';
import type { PromptInterface } from './interface.ts';
import type { LocalPrompt } from './local-prompt.ts';
import { refusal } from './new-action.ts';
import { orphanAction, orphansOf, type PruneContext } from './orphans.ts';
import { type Plan, type PlanGit, sealed, summaryOf } from './plan.ts';
import { planPrompt } from './plan-prompt.ts';
import type { RemoteState } from './remote-prompt.ts';
import { renamed } from './renamed.ts';

/** A prompt, or a file whose prompts are not known, that must not be registered as it is. */
export interface RefusedPrompt {
  readonly name: string;
  readonly file: string;
  readonly hash: string | null;
  readonly reasons: readonly string[];
}

export interface LocalState {
  readonly prompts: readonly LocalPrompt[];
  readonly refused: readonly RefusedPrompt[];
  /** True when every prompt file was looked at: what has no file then is an orphan. */
  readonly complete: boolean;
}

export interface PlanContext {
  readonly registry: string;
  /** `alias`: the configured tracking alias, wherever we are. */
  readonly tracking: { readonly uri: string; readonly alias: string | null };
  readonly git: PlanGit | null;
  readonly madeAt: string;
  /** The tracking alias where this checkout may move it: on the default branch. */
  readonly trackingAlias: string | null;
  /** Aliases of the command line. */
  readonly extraAliases: readonly string[];
  readonly protectedAliases: readonly string[];
  readonly labelsRequired: boolean;
  readonly unfinished: readonly Run[];
  /** By commit: how those that aliases stand for relate to the one at hand. */
  readonly commitOrder: ReadonlyMap<string, CommitOrder>;
  /** By content hash. */
  readonly interfaces: ReadonlyMap<string, PromptInterface>;
  /** Only where prompts without a file are to be deleted. */
  readonly prune?: PruneContext | undefined;
}

/** The difference between what the files hold and what a registry holds. */
export function planPrompts(local: LocalState, remote: RemoteState, context: PlanContext): Plan {
  const own = local.prompts.flatMap((prompt) => planPrompt(prompt, remote.prompts.get(prompt.name), context));
  const orphans = orphansOf(local, remote, context.git).map((orphan) => orphanAction(orphan, context));
  const actions = renamed([...own, ...local.refused.map(refusal), ...orphans]).sort((a, b) => byCodeUnit(a.prompt, b.prompt));
  return sealed({
    format: 1,
    made_at: context.madeAt,
    registry: context.registry,
    tracking: context.tracking.uri,
    git: context.git,
    actions,
    summary: summaryOf(actions),
  });
}
