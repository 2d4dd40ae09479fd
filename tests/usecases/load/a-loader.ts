import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { PromptopsError } from '../../../src/core/errors.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { CachedVersion, CopyKey, PromptCache } from '../../../src/ports/prompt-cache.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import type { LoadEvent, LoaderOptions, LoaderPorts } from '../../../src/usecases/load/loader.ts';
import { openLoader } from '../../../src/usecases/load/open-loader.ts';
import { addVersion } from '../a-desk.ts';

/** Time that passes when the test says so. */
function aClock(chance = 0): Clock & { readonly pass: (seconds: number) => void } {
  let now = Date.UTC(2026, 0, 1);
  let waiting: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    now: () => now,
    random: () => chance,
    after: (ms, callback) => {
      const one = { at: now + ms, callback };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (seconds) => {
      now += 1000 * seconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { callback } of due) callback();
    },
  };
}

/** A registry that can be taken down, and counts who asks it. */
export function watched(registry: Registry) {
  const state = { asked: 0, down: false, silent: false };
  const asking = async <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
    state.asked += 1;
    if (state.silent) return new Promise<Answer>(() => {});
    if (state.down) throw new PromptopsError('REGISTRY_UNREACHABLE', 'The registry did not answer.');
    return answer();
  };
  const guarded: Registry = {
    ...registry,
    prompts: () => asking(() => registry.prompts()),
    prompt: (name) => asking(() => registry.prompt(name)),
    version: (name, version) => asking(() => registry.version(name, version)),
    versionByAlias: (name, alias) => asking(() => registry.versionByAlias(name, alias)),
    versions: (query) => asking(() => registry.versions(query)),
  };
  return { registry: guarded, state };
}

/** A cache outside the process, as a map that a test may spoil. */
export function aCache(kind: PromptCache['kind']): PromptCache & { readonly entries: Map<string, CachedVersion> } {
  const entries = new Map<string, CachedVersion>();
  const id = ({ name, target }: CopyKey) => `${name}${target}`;
  return {
    kind,
    entries,
    get: async (key) => entries.get(id(key)),
    set: async (key, entry) => {
      entries.set(id(key), entry);
    },
    delete: async (name, target) => {
      for (const key of entries.keys()) if (target === undefined ? key.startsWith(name) : key === id({ name, target })) entries.delete(key);
    },
    isEmpty: async () => entries.size === 0,
    close: async () => {},
  };
}

interface Given extends LoaderOptions {
  readonly ports?: Partial<LoaderPorts>;
  readonly chance?: number;
}

/** `greet` with versions 1 to 3, `production` on 1, and a loader over it. */
export async function aLoader({ ports = {}, chance = 0, ...options }: Given = {}) {
  const clock = aClock(chance);
  const store = memoryRegistry({ lenient: true, clock: () => new Date(0) });
  for (const number of [1, 2, 3]) await addVersion(store, 'greet', `Text ${number} for {{name}}`);
  await store.setAlias('greet', 'production', 1);
  const { registry, state } = watched(store);
  const events: LoadEvent[] = [];
  const loader = openLoader(options, { registry: async () => registry, space: 'test', clock, ...ports });
  loader.events.on((event) => events.push(event));
  return { loader, clock, store, state, events, kinds: () => events.map(({ kind }) => kind).filter((kind) => kind !== 'loaded') };
}

/** Lets everything that waits for nothing but promises come to its end. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
