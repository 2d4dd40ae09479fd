import { isPromptopsError } from '../core/errors.ts';
import type { Tags } from '../core/mlflow/codec.ts';
import { holderAmong } from '../core/registry/duplicates.ts';
import type { Run, RunDraft } from '../core/registry/run.ts';
import type { PromptVersion, VersionDraft } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracker } from '../ports/tracker.ts';

/** A run, made once: after a lost answer it is looked for first, and only made again when it is known not to be there. */
export async function createRunOnce(tracker: Tracker, draft: RunDraft, key: Tags): Promise<Run> {
  return once(
    () => tracker.createRun(draft),
    async () => {
      for await (const run of tracker.runs({ experimentId: draft.experimentId, tags: key, status: 'RUNNING' })) return run;
      return undefined;
    },
  );
}

/** The prompt of that name, whoever makes it; a lost answer and somebody who was faster come to the same. */
export async function createPromptOnce(
  registry: Registry,
  name: string,
  facts: { readonly description: string; readonly tags: Tags },
): Promise<'created' | 'exists' | 'model'> {
  return once(
    () => registry.createPrompt(name, facts),
    async () => {
      const found = await registry.prompt(name);
      return found === undefined || found === 'model' ? found : 'exists';
    },
  );
}

export async function createVersionOnce(registry: Registry, draft: VersionDraft, hash: string): Promise<PromptVersion> {
  return once(
    () => registry.createVersion(draft),
    () => holderOf(registry, draft.name, hash),
  );
}

/** The version that holds this content: of several the lowest. */
export async function holderOf(registry: Registry, name: string, contentHash: string): Promise<PromptVersion | undefined> {
  return holderAmong(await registry.versions({ names: [name], contentHash }), contentHash);
}

async function once<Made>(make: () => Promise<Made>, find: () => Promise<Made | undefined>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (!isPromptopsError(error) || !error.maybeApplied) throw error;
    return (await find()) ?? make();
  }
}

/** What may be said twice; after a lost answer it is said once more. */
export async function sayAgain(request: () => Promise<void>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (!isPromptopsError(error) || !error.maybeApplied) throw error;
    await request();
  }
}
