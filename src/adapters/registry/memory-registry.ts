import { byCodeUnit } from '../../core/canonical-json.ts';
import { TAGS } from '../../core/mlflow/codec.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { VERSION_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import {
  aliasHolds,
  aliasMoved,
  checkAlias,
  checkDescription,
  checkDraft,
  checkMutable,
  checkName,
  checkTags,
  gone,
} from './check-write.ts';
import { hashOf, standsFor } from './known-content.ts';

interface MemoryRegistryOptions {
  readonly clock?: () => Date;
  /** Names that belong to models. */
  readonly models?: readonly string[];
  /** As forgiving as MLflow: equal content twice, texts that change, aliases that move unasked and vanish with their version. */
  readonly lenient?: boolean;
}

interface Entry {
  description: string;
  readonly tags: Map<string, string>;
  readonly aliases: Map<string, number>;
  readonly versions: Map<number, PromptVersion>;
  last: number;
}

/** A registry that exists only here, for tests. */
export function memoryRegistry({ clock = () => new Date(), models = [], lenient = false }: MemoryRegistryOptions = {}): Registry {
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, number>();

  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw gone(`The prompt ${name}`);
    return entry;
  };
  const versionOf = (name: string, version: number): PromptVersion => {
    const found = entryOf(name).versions.get(version);
    if (!found) throw gone(`Version ${version} of ${name}`);
    return found;
  };
  const retag = (name: string, version: number, change: (tags: Map<string, string>) => void): void => {
    const found = versionOf(name, version);
    const tags = new Map(Object.entries(found.tags));
    change(tags);
    entryOf(name).versions.set(version, { ...found, tags: Object.fromEntries(tags) });
  };

  return {
    kind: 'memory',
    uri: 'memory:',
    prompts: async () => [...entries.keys()].sort(byCodeUnit).map((name) => asPrompt(name, entryOf(name))),
    prompt: async (name) => {
      if (models.includes(name)) return 'model';
      const entry = entries.get(name);
      return entry && asPrompt(name, entry);
    },
    createPrompt: async (name, { description, tags }) => {
      checkName(name);
      checkDescription(description);
      checkTags(tags, LIMITS.promptTag);
      if (models.includes(name)) return 'model';
      if (entries.has(name)) return 'exists';
      const all = new Map(Object.entries({ ...tags, [TAGS.isPrompt]: 'true' }));
      entries.set(name, { description, tags: all, aliases: new Map(), versions: new Map(), last: numbers.get(name) ?? 0 });
      return 'created';
    },
    setPromptDescription: async (name, description) => {
      checkDescription(description);
      entryOf(name).description = description;
    },
    setPromptTag: async (name, key, value) => {
      checkTags({ [key]: value }, LIMITS.promptTag);
      if (key === TAGS.isPrompt) checkMutable(key);
      entryOf(name).tags.set(key, value);
    },
    deletePromptTag: async (name, key) => {
      if (key === TAGS.isPrompt) checkMutable(key);
      entryOf(name).tags.delete(key);
    },
    deletePrompt: async (name) => {
      const entry = entries.get(name);
      if (!entry) return;
      const [alias] = entry.aliases.keys();
      if (alias !== undefined && !lenient) throw aliasHolds(name, alias);
      numbers.set(name, entry.last);
      entries.delete(name);
    },

    createVersion: async (draft) => {
      checkDraft(draft);
      const entry = entryOf(draft.name);
      const hash = lenient ? undefined : hashOf(draft);
      const known = hash === undefined ? undefined : [...entry.versions.values()].find(({ tags }) => saysAndHolds(tags, hash));
      if (known) return known;
      entry.last += 1;
      const created = { ...draft, tags: { ...draft.tags }, version: entry.last, createdAt: clock().getTime() };
      entry.versions.set(created.version, created);
      return created;
    },
    version: async (name, version) => entries.get(name)?.versions.get(version),
    versionByAlias: async (name, alias) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      return alias.toLowerCase() === 'latest' ? latestOf(entry) : entry.versions.get(entry.aliases.get(alias) ?? 0);
    },
    versions: async ({ names, contentHash }) =>
      [...new Set(names)]
        .flatMap((name) => [...(entries.get(name)?.versions.values() ?? [])].reverse())
        .filter(({ tags }) => contentHash === undefined || tags[VERSION_TAGS.contentHash] === contentHash),
    setVersionTag: async (name, version, key, value) => {
      checkTags({ [key]: value }, LIMITS.versionTag);
      if (!lenient) checkMutable(key);
      retag(name, version, (tags) => tags.set(key, value));
    },
    deleteVersionTag: async (name, version, key) => {
      if (!lenient) checkMutable(key);
      retag(name, version, (tags) => tags.delete(key));
    },
    deleteVersion: async (name, version) => {
      const entry = entries.get(name);
      for (const [alias, target] of entry?.aliases ?? []) {
        if (target !== version) continue;
        if (!lenient) throw aliasHolds(name, alias);
        entry?.aliases.delete(alias);
      }
      entry?.versions.delete(version);
    },

    setAlias: async (name, alias, version, expected) => {
      checkAlias(alias);
      versionOf(name, version);
      const { aliases } = entryOf(name);
      const now = aliases.get(alias) ?? null;
      if (expected !== undefined && expected !== now && !lenient) throw aliasMoved(name, alias, expected, now);
      aliases.set(alias, version);
    },
    deleteAlias: async (name, alias) => {
      entries.get(name)?.aliases.delete(alias);
    },
    close: async () => {},
  };
}

function asPrompt(name: string, entry: Entry): RegisteredPrompt {
  return {
    name,
    description: entry.description,
    tags: Object.fromEntries(entry.tags),
    aliases: Object.fromEntries(entry.aliases),
    latest: latestOf(entry),
  };
}

function latestOf({ versions }: Entry): PromptVersion | undefined {
  return [...versions.values()].at(-1);
}

function saysAndHolds(tags: Readonly<Record<string, string>>, hash: string): boolean {
  return tags[VERSION_TAGS.contentHash] === hash && standsFor(tags, hash);
}
