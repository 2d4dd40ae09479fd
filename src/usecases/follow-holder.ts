import { NO_FACTS } from '../core/plan/new-action.ts';
import type { RemotePrompt } from '../core/plan/remote-prompt.ts';
import type { Run } from '../core/registry/run.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { readMoves } from './read-journal.ts';
import { type KnownDependencies, registerKnown } from './register-known.ts';
import { allowedMoves, type Registered, type Registration } from './registration.ts';
import { abandonRun } from './take-run.ts';

/**
 * Somebody else made a version of this content since the plan. What was asked for beside it is done there: whoever made it may have died
 * over it, so its lineage is finished and its aliases are seen to.
 */
export async function followHolder(
  registration: Registration,
  run: Run | undefined,
  holder: PromptVersion,
  dependencies: KnownDependencies,
): Promise<Registered> {
  const { tracker } = dependencies;
  const runId = holder.tags[VERSION_TAGS.runId];
  if (holder.tags[VERSION_TAGS.contentHash] === undefined)
    return registerKnown(asKnown(registration, holder, { kind: 'adopt', run }), holder, dependencies);
  if (run && runId !== run.id) await abandonRun(run, holder, dependencies);
  // In this order: a run has on record what its aliases were moved by, so what is found at its place is found on record too.
  const remote = await remoteOf(holder, dependencies);
  const found = runId === undefined ? undefined : await tracker.run(runId);
  const open = found?.status === 'RUNNING' ? found : undefined;
  const registered = await registerKnown(asKnown({ ...registration, remote }, holder, { kind: 'alias', run: open }), holder, dependencies);
  return { ...registered, warnings: [...registered.warnings, ...overtaken(registration, remote, holder)] };
}

/** What was moved on to something else since the plan stays there. */
function overtaken({ action }: Registration, remote: RemotePrompt | undefined, { version }: PromptVersion): readonly string[] {
  return allowedMoves(action).flatMap(({ alias, from }) => {
    const now = remote?.prompt.aliases[alias];
    return now === undefined || now === from || now === version ? [] : [`\`${alias}\` stays at version ${now}: it was moved meanwhile`];
  });
}

/** The prompt as it is now. */
async function remoteOf(holder: PromptVersion, { registry, tracker, experiment }: KnownDependencies): Promise<RemotePrompt | undefined> {
  const prompt = await registry.prompt(holder.name);
  if (prompt === undefined || prompt === 'model') return undefined;
  return { prompt, versions: [holder], moves: await readMoves({ tracker, experiment }, holder.name) };
}

function asKnown(
  registration: Registration,
  { version }: PromptVersion,
  { kind, run }: { readonly kind: 'adopt' | 'alias'; readonly run: Run | undefined },
): Registration {
  const { action, remote } = registration;
  const aliases = allowedMoves(action).flatMap(({ alias, from }) => {
    const now = remote?.prompt.aliases[alias] ?? null;
    // An alias that went with its version is set anew.
    return now === null || now === from ? [{ alias, from: now, to: version }] : [];
  });
  const facts = { ...NO_FACTS, finishRun: kind === 'alias' ? (run?.id ?? null) : null };
  return { ...registration, action: { ...action, kind, to: version, aliases, facts }, unfinished: run ? [run] : [] };
}
