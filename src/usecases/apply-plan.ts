import { canonicalJson } from '../core/canonical-json.ts';
import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { fewAtOnce } from '../core/few-at-once.ts';
import type { Json } from '../core/json.ts';
import { LIMITS } from '../core/mlflow/limits.ts';
import type { LocalPrompt } from '../core/plan/local-prompt.ts';
import { type ActionKind, type Plan, type PlanAction, writes } from '../core/plan/plan.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import type { Workspace } from '../ports/workspace.ts';
import { closeStaleRuns } from './close-stale-runs.ts';
import { isDirty, type PlanDependencies, type PlanResult } from './plan-prompts.ts';
import type { KnownDependencies } from './register-known.ts';
import { registerVersion } from './register-version.ts';
import { registerWhereItIs } from './register-where-it-is.ts';
import type { Registered, Registration } from './registration.ts';
import { retireOrphans } from './retire-orphans.ts';
import { settleRaces } from './settle-races.ts';

export interface ApplyRequest {
  readonly experiment: string;
  /** What a lineage run is tagged with where no alias of a file moved with it. */
  readonly deployment: string;
  readonly trackingAlias: string | null;
  /** The commit message of new versions; without one the subject of the last commit that touched the file. */
  readonly message: string | undefined;
  /** `promptops/0.1.0` */
  readonly tool: string;
  /** Prompts at a time. */
  readonly concurrency: number;
  /** True once the person at the terminal wants to stop: what is under way is finished, the rest is left. */
  readonly interrupted?: () => boolean;
  /** Where the versions of deleted prompts are kept, from the workspace root. */
  readonly archive: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ApplyDependencies extends PlanDependencies {
  readonly newId: () => string;
}

export interface Applied {
  readonly prompt: string;
  readonly kind: ActionKind;
  readonly version: number | null;
  readonly runId: string | null;
  /** Those that were moved. */
  readonly aliases: readonly string[];
  readonly warnings: readonly string[];
  /** Where everything of a deleted prompt is kept. */
  readonly archive?: string;
  readonly error?: PromptopsError;
}

/** Carries a plan out, prompt by prompt; one that fails does not stop the others, and running it again finishes what is left. */
export async function applyPlan(result: PlanResult, request: ApplyRequest, dependencies: ApplyDependencies): Promise<readonly Applied[]> {
  const actions = result.plan.actions.filter(writes);
  if (actions.length === 0) return [];
  // Also the proof that the tracker can be written, before anything else is.
  const experimentId = result.remote.experimentId ?? (await dependencies.tracker.experiment(request.experiment));
  const own = { ...dependencies, ...request, experimentId };
  const registered = actions.filter(({ retire }) => !retire);
  const messages = await messagesOf(registered, request, dependencies);
  const outcomes: Outcome[] = [];
  let done = 0;
  await fewAtOnce(registered, request.concurrency, async (action, index) => {
    outcomes[index] = await attempt(
      action,
      () => registrationOf(action, result, messages.get(action) ?? '', request, dependencies),
      own,
      request,
    );
    done += 1;
    request.onProgress?.(done, actions.length);
  });
  const made = outcomes.flatMap(({ made }) => made ?? []);
  let unsettled: PromptopsError | undefined;
  try {
    await settleRaces(made, own);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    unsettled = error;
  }
  const applied = outcomes.map(({ action, made, error }) =>
    report(action, made?.registered, error ?? (made?.registered.created ? unsettled : undefined)),
  );
  return [...applied, ...(await retireOrphans({ result, before: applied, ...request }, dependencies))];
}

interface Outcome {
  readonly action: PlanAction;
  readonly made?: { readonly registration: Registration; readonly registered: Registered };
  readonly error?: PromptopsError;
}

async function attempt(
  action: PlanAction,
  prepare: () => Registration,
  dependencies: KnownDependencies,
  { interrupted }: ApplyRequest,
): Promise<Outcome> {
  if (interrupted?.())
    return { action, error: new PromptopsError('INTERRUPTED', 'Interrupted before it was begun.', 'Run the same again.') };
  try {
    const registration = prepare();
    const registered = await carriedOut(registration, dependencies);
    await closeStaleRuns(registration, dependencies);
    return { action, made: { registration, registered } };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { action, error };
  }
}

async function carriedOut(registration: Registration, dependencies: KnownDependencies): Promise<Registered> {
  const { action, remote } = registration;
  if (action.to === null) return registerVersion(registration, dependencies);
  const version = remote?.versions.find((one) => one.version === action.to);
  if (version === undefined) throw new PromptopsError('PLAN_STALE', `Version ${action.to} of ${action.prompt} is gone.`, 'Plan again.');
  return registerWhereItIs(registration, version, dependencies);
}

/** What new versions say of why they were made. */
async function messagesOf(
  actions: readonly PlanAction[],
  { message }: ApplyRequest,
  { git }: ApplyDependencies,
): Promise<ReadonlyMap<PlanAction, string>> {
  const made = actions.filter(({ to }) => to === null);
  const files = made.flatMap(({ file }) => file ?? []);
  const subjects = message === undefined && files.length > 0 ? await git.lastSubjects([...new Set(files)]) : new Map<string, string>();
  const said = ({ file }: PlanAction) => message ?? subjects.get(file ?? '') ?? '';
  return new Map(made.map((action) => [action, said(action).slice(0, LIMITS.description).toWellFormed()]));
}

function registrationOf(
  action: PlanAction,
  { local, remote, provenance }: PlanResult,
  message: string,
  { tool }: ApplyRequest,
  { workspace }: ApplyDependencies,
): Registration {
  const prompt = local.prompts.find(({ name }) => name === action.prompt);
  if (prompt === undefined) throw new PromptopsError('INTERNAL', `The plan names ${action.prompt}, which no file holds.`);
  const { sha, repo, ref, changed, actor, ciUrl } = provenance;
  const begun = remote.unfinished.filter(({ tags }) => tags[RUN_TAGS.prompt] === prompt.name);
  return {
    action,
    local: prompt,
    remote: remote.prompts.get(prompt.name),
    origin: { sha, repo, ref, dirty: isDirty(prompt, changed), actor, ciUrl, tool },
    message,
    artifacts: artifactsOf(prompt, workspace),
    unfinished: begun.filter(({ tags }) => tags[RUN_TAGS.contentHash] === prompt.hash),
    stale: begun.filter(({ tags }) => tags[RUN_TAGS.contentHash] !== prompt.hash),
  };
}

/** The file and what became part of it, side by side; those of one name keep their folders. */
function artifactsOf({ file, includes }: LocalPrompt, workspace: Workspace): Registration['artifacts'] {
  const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const files = [file, ...includes.filter((one) => one !== file)];
  return files.map((one, index) => {
    const bytes = workspace.read(one);
    if (bytes === undefined) throw new PromptopsError('PLAN_STALE', `${one} is gone since the plan was made.`, 'Plan again.');
    const isTaken = files.slice(0, index).some((other) => baseName(other) === baseName(one));
    return { path: `prompts/${isTaken ? one : baseName(one)}`, bytes };
  });
}

function report({ prompt, kind }: PlanAction, registered: Registered | undefined, error: PromptopsError | undefined): Applied {
  return {
    prompt,
    kind,
    version: registered?.version.version ?? null,
    runId: registered?.run?.id ?? null,
    aliases: registered?.aliases ?? [],
    warnings: registered?.warnings ?? [],
    ...(error && { error }),
  };
}

/** Refuses a plan that was made of other files or another state of the registry. */
export function expectSame(saved: Plan, now: Plan): void {
  const facts = ({ registry, tracking, actions }: Plan) => canonicalJson({ registry, tracking, actions } as unknown as Json);
  if (facts(saved) === facts(now)) return;
  const differing = now.actions.find(
    (action, index) => canonicalJson(action as unknown as Json) !== canonicalJson((saved.actions[index] ?? null) as unknown as Json),
  );
  const [what, where] =
    saved.registry !== now.registry
      ? [`It was made for ${saved.registry}.`, '']
      : ['', differing ? ` First difference: ${differing.prompt}.` : ''];
  throw new PromptopsError(
    'PLAN_STALE',
    `The files or the registry changed after the plan was made. ${what}${where}`.replaceAll('  ', ' ').trim(),
    'Name the same paths as for `plan`, or make it again: `promptops plan -o <file>`. Nothing was written.',
  );
}
