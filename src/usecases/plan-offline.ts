import { interfaceOf, type PromptInterface, syntaxOfProjection } from '../core/plan/interface.ts';
import type { LocalPrompt } from '../core/plan/local-prompt.ts';
import type { Plan } from '../core/plan/plan.ts';
import { planAgainstFiles } from '../core/plan/plan-against-files.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { loadSyntax } from '../core/template/load-syntax.ts';
import type { Git } from '../ports/git.ts';
import type { Workspace } from '../ports/workspace.ts';
import { withFilesAt } from './files-at-base.ts';
import { gitOf, type PlanRequest } from './plan-prompts.ts';
import { promptsIn, readLocalPrompts } from './read-local-prompts.ts';

export interface OfflineRequest extends PlanRequest {
  /** A branch or commit; `undefined`: the target of the pull request, else the default branch. */
  readonly target: string | undefined;
  /** The same files of another state of the workspace. */
  readonly select: (workspace: Workspace) => readonly PromptFile[];
}

export interface OfflineDependencies {
  readonly workspace: Workspace;
  readonly git: Pick<Git, 'provenance' | 'mergeBase' | 'treeAt' | 'contentAt'>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What changed since this branch left its target, where no registry can be asked. */
export async function planOffline(request: OfflineRequest, dependencies: OfflineDependencies): Promise<Plan> {
  const { workspace, git, now } = dependencies;
  const base = await git.mergeBase(request.target);
  const provenance = await git.provenance();
  const local = await readLocalPrompts({ ...request, gitTags: provenance.tags }, workspace);
  // Tags of git belong to one commit: with them as labels the old content has none.
  const old = (past: Workspace) => promptsIn({ ...request, files: request.select(past), gitTags: [] }, past);
  const before = await withFilesAt(base, old, dependencies);
  return planAgainstFiles(local, before, {
    base,
    git: gitOf(provenance, local.prompts),
    madeAt: new Date(now()).toISOString(),
    labelsRequired: request.labelsRequired,
    interfaces: await interfacesOf(local.prompts, before),
  });
}

/** Of both sides of what changed. */
async function interfacesOf(
  prompts: readonly LocalPrompt[],
  before: readonly LocalPrompt[],
): Promise<ReadonlyMap<string, PromptInterface>> {
  const old = new Map(before.map((prompt) => [prompt.name, prompt]));
  const sides = prompts.flatMap((prompt) => {
    const was = old.get(prompt.name);
    return was === undefined || was.hash === prompt.hash ? [] : [was, prompt];
  });
  const entries = sides.map(
    async ({ hash, projection }) => [hash, interfaceOf(projection, await loadSyntax(syntaxOfProjection(projection)))] as const,
  );
  return new Map(await Promise.all(entries));
}
