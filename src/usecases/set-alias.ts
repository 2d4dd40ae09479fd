import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { MoveDraft } from '../core/journal/alias-move.ts';
import type { Registry } from '../ports/registry.ts';

type Move = Pick<MoveDraft, 'prompt' | 'alias' | 'from' | 'to'>;

/** The registry could not be asked whether a request of ours arrived. */
export class StateUnknown extends PromptopsError {}

/** One alias from where it is expected to where it shall be; what the registry says afterwards is what counts. */
export async function setAndReadBack(move: Move, registry: Registry): Promise<void> {
  const { prompt, alias, from, to } = move;
  const before = await aliasVersion(registry, prompt, alias);
  if (before !== from) throw movedByOthers(move, before);
  try {
    if (to === null) await registry.deleteAlias(prompt, alias);
    else await registry.setAlias(prompt, alias, to, from);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    const after = await versionAfter(move, registry, error);
    if (after === to) return;
    throw after === from ? error : movedByOthers(move, after);
  }
  const after = await versionAfter(move, registry);
  if (after !== to) throw movedByOthers(move, after);
}

/** The version that an alias points at, `null` for none. */
export async function aliasVersion(registry: Registry, prompt: string, alias: string): Promise<number | null> {
  return (await registry.versionByAlias(prompt, alias))?.version ?? null;
}

async function versionAfter({ prompt, alias }: Move, registry: Registry, error?: PromptopsError): Promise<number | null> {
  try {
    return await aliasVersion(registry, prompt, alias);
  } catch (cause) {
    if (!isPromptopsError(cause)) throw cause;
    const { code, message, hint } = error ?? cause;
    throw new StateUnknown(code, message, hint, { cause });
  }
}

function movedByOthers({ prompt, alias, from }: Move, now: number | null): PromptopsError {
  const expected = from === null ? 'was not there' : `pointed at version ${from}`;
  const found = now === null ? 'it is gone' : `it points at version ${now}`;
  return new PromptopsError(
    'REGISTRY_CONFLICT',
    `${prompt}@${alias} ${expected}; now ${found}: somebody else moved it.`,
    'Look at `promptops history`, then decide again.',
  );
}
