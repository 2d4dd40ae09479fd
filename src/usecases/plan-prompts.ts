import { decodeProjection } from '../core/mlflow/codec.ts';
import type { Projection } from '../core/mlflow/projection.ts';
import { type CommitOrder, followedAliases } from '../core/plan/alias-changes.ts';
import { interfaceOf, type PromptInterface, syntaxOfProjection } from '../core/plan/interface.ts';
import type { LocalPrompt } from '../core/plan/local-prompt.ts';
import { commitOfOrphan, type Orphan, orphansOf } from '../core/plan/orphans.ts';
import type { Plan, PlanGit } from '../core/plan/plan.ts';
import { type LocalState, type PlanContext, planPrompts as planned } from '../core/plan/plan-prompts.ts';
import { commitOfAlias, type RemoteState } from '../core/plan/remote-prompt.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { loadSyntax } from '../core/template/load-syntax.ts';
import type { Git, Provenance } from '../ports/git.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { Workspace } from '../ports/workspace.ts';
import { isThere } from './is-there.ts';
import { type LocalRequest, readLocalPrompts } from './read-local-prompts.ts';
import { listRegistry, readRegistry } from './read-registry.ts';

export interface PlanRequest extends Omit<LocalRequest, 'gitTags'> {
  readonly experiment: string;
  /** `null`: off. */
  readonly trackingAlias: string | null;
  /** Aliases of the command line. */
  readonly aliases: readonly string[];
  readonly protectedAliases: readonly string[];
  readonly labelsRequired: boolean;
  /** Prompts without a file are to be deleted. */
  readonly prune?: boolean;
}

export interface PlanDependencies {
  readonly workspace: Workspace;
  readonly registry: Registry;
  readonly tracker: Tracker;
  readonly git: Pick<Git, 'provenance' | 'lastSubjects' | 'order'>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A plan, and all that it was made from: what register needs to carry it out. */
export interface PlanResult {
  readonly plan: Plan;
  readonly local: LocalState;
  readonly remote: RemoteState;
  readonly provenance: Provenance;
}

/** The difference between the files and the registry. Reads everything, writes nothing. */
export async function planPrompts(request: PlanRequest, dependencies: PlanDependencies): Promise<PlanResult> {
  const { workspace, registry, tracker, git, now } = dependencies;
  const listing = listRegistry(request.experiment, { registry, tracker });
  const provenance = await git.provenance();
  const local = await readLocalPrompts({ ...request, gitTags: provenance.tags }, workspace);
  const followed = {
    trackingAlias: provenance.onDefaultBranch ? request.trackingAlias : null,
    extraAliases: request.aliases,
  };
  const wanted = {
    local: local.prompts,
    // On a branch the tracking alias stays; where it holds what the file holds, git explains it all the same.
    followed: (prompt: LocalPrompt) => followedAliases(prompt, { ...followed, trackingAlias: request.trackingAlias }),
    orphans: request.prune === true,
  };
  const remote = await readRegistry(await listing, wanted, { registry, tracker });
  const gitFacts = gitOf(provenance, local.prompts);
  const orphans = request.prune ? orphansOf(local, remote, gitFacts) : [];
  const context: PlanContext = {
    ...followed,
    registry: registry.uri,
    tracking: { uri: tracker.uri, alias: request.trackingAlias },
    git: gitFacts,
    madeAt: new Date(now()).toISOString(),
    protectedAliases: request.protectedAliases,
    labelsRequired: request.labelsRequired,
    unfinished: remote.unfinished,
    commitOrder: await commitOrders(
      [...shasOfAliases(local.prompts, remote, followed), ...orphans.flatMap((one) => commitOfOrphan(one, request.trackingAlias) ?? [])],
      provenance,
      git,
    ),
    ...(request.prune && {
      prune: {
        onDefaultBranch: provenance.onDefaultBranch,
        shallow: provenance.shallow,
        leftFiles: leftFiles(orphans, local.prompts, workspace),
      },
    }),
    interfaces: await interfacesOf(local.prompts, remote, request.protectedAliases),
  };
  return { plan: planned(local, remote, context), local, remote, provenance };
}

export function gitOf({ sha, ref, repo, changed }: Provenance, prompts: readonly LocalPrompt[]): PlanGit | null {
  if (sha === undefined) return null;
  return { sha, ref: ref ?? null, dirty: prompts.some((prompt) => isDirty(prompt, changed)), repo: repo ?? null };
}

/** The file, or one whose text is part of it, is not as the commit has it. */
export function isDirty({ file, includes }: Pick<LocalPrompt, 'file' | 'includes'>, changed: Provenance['changed']): boolean {
  return changed === undefined || [file, ...includes].some((one) => changed.has(one));
}

/** Only commits of aliases that may have to move are looked up. */
function shasOfAliases(
  prompts: readonly LocalPrompt[],
  { prompts: remote }: RemoteState,
  followed: Pick<PlanContext, 'trackingAlias' | 'extraAliases'>,
): readonly string[] {
  return prompts.flatMap((prompt) => {
    const found = remote.get(prompt.name);
    if (found === undefined) return [];
    return followedAliases(prompt, followed).flatMap((alias) => {
      const version = found.versions.find((one) => one.version === found.prompt.aliases[alias]);
      return (version && hashOfVersion(version).actual !== prompt.hash ? commitOfAlias(found, alias) : undefined) ?? [];
    });
  });
}

async function commitOrders(
  shas: readonly string[],
  { sha: own }: Provenance,
  git: Pick<Git, 'order'>,
): Promise<ReadonlyMap<string, CommitOrder>> {
  const orders = [...new Set(shas)].map(async (sha) => [sha, own === undefined ? 'unknown' : await git.order(sha, own)] as const);
  return new Map(await Promise.all(orders));
}

/** Files of orphans that are there all the same: other prompt files than those that were read hold them now, or none. */
function leftFiles(orphans: readonly Orphan[], prompts: readonly LocalPrompt[], workspace: Workspace): ReadonlySet<string> {
  const own = new Set(prompts.map(({ file }) => file));
  return new Set(orphans.flatMap(({ file }) => (file !== undefined && !own.has(file) && isThere(file, workspace) ? [file] : [])));
}

/** Of every prompt whose protected alias holds another content, and of that content. */
async function interfacesOf(
  prompts: readonly LocalPrompt[],
  { prompts: remote }: RemoteState,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, PromptInterface>> {
  const projections = new Map<string, Projection>();
  for (const { name, hash, projection } of prompts) {
    const found = remote.get(name);
    for (const alias of aliases) {
      const version = found?.versions.find((one) => one.version === found.prompt.aliases[alias]);
      const actual = version && hashOfVersion(version).actual;
      if (version === undefined || actual === undefined || actual === hash) continue;
      projections.set(actual, decodeProjection(version.tags)).set(hash, projection);
    }
  }
  const entries = [...projections].map(async ([hash, projection]) => {
    return [hash, interfaceOf(projection, await loadSyntax(syntaxOfProjection(projection)))] as const;
  });
  return new Map(await Promise.all(entries));
}
