import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import type { AliasPolicy } from '../../src/core/journal/alias-policy.ts';
import { encodeProjection } from '../../src/core/mlflow/codec.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import type { Registry } from '../../src/ports/registry.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import type { PromoteRequest } from '../../src/usecases/promote-prompts.ts';

export const PLAIN: AliasPolicy = { protected: false, from: null, gate: [], allow_dirty: false };

interface DeskOptions {
  readonly policies?: Readonly<Record<string, AliasPolicy>>;
  /** Versions of each prompt. */
  readonly prompts?: Readonly<Record<string, number>>;
  readonly lenient?: boolean;
}

/** A registry and a tracker in memory, with prompts in them, and all that moving an alias needs. */
export async function aDesk({ policies = {}, prompts = { greet: 3 }, lenient = true }: DeskOptions = {}) {
  let ticks = 0;
  let ids = 0;
  const now = () => Date.UTC(2026, 0, 1) + 1000 * ++ticks;
  const registry: Registry = memoryRegistry({ lenient, clock: () => new Date(now()) });
  const tracker: Tracker = memoryTracker({ clock: () => new Date(now()) });
  for (const [name, count] of Object.entries(prompts))
    for (let n = 1; n <= count; n++) await addVersion(registry, name, `Text ${n} of ${name}`);
  return {
    registry,
    journal: { tracker, experiment: 'llmops-prompts' },
    workspace: memoryWorkspace(),
    now,
    newId: () => `batch-${++ids}`,
    policies,
    trackingAlias: 'code',
    ancestry: async () => 'unknown' as const,
    lintErrors: async (): Promise<number | undefined> => undefined,
  };
}

export async function addVersion(registry: Registry, name: string, template: string, tags: Readonly<Record<string, string>> = {}) {
  await registry.createPrompt(name, { description: '', tags: {} });
  const projection = { type: 'text', template } as const;
  const draft = { ...encodeProjection(projection), [VERSION_TAGS.contentHash]: projectionHash(projection), ...tags };
  return registry.createVersion({ name, description: '', tags: draft });
}

export function aPromotion(request: Partial<PromoteRequest> = {}): PromoteRequest {
  return {
    prompts: ['greet'],
    from: 'staging',
    to: 'production',
    override: undefined,
    reason: '',
    actor: 'ada',
    dryRun: false,
    ...request,
  };
}
