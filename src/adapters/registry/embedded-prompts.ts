import { TAGS } from '../../core/mlflow/codec.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import type { RegisteredPrompt } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import { aliasHolds, checkMutable, checkTags, gone } from './check-write.ts';
import { textsIn } from './embedded-row.ts';
import type { Store } from './embedded-store.ts';
import {
  asVersion,
  describePrompt,
  insertPrompt,
  insertVersion,
  moveAlias,
  removeAlias,
  VERSION_COLUMNS,
  type VersionRow,
} from './embedded-versions.ts';

type Prompts = Omit<Registry, 'kind' | 'uri' | 'publish' | 'close'>;

interface PromptRow {
  readonly prompt: string;
  readonly prompt_description: string;
  readonly prompt_tags: string;
  readonly aliases: string;
}

const PROMPTS = `
  SELECT p.name AS prompt, p.description AS prompt_description, p.tags AS prompt_tags, ${VERSION_COLUMNS},
    (SELECT json_group_object(a.alias, a.version) FROM aliases a WHERE a.name = p.name) AS aliases
  FROM prompts p LEFT JOIN versions v ON v.name = p.name AND v.version = (SELECT max(version) FROM versions WHERE name = p.name)
  WHERE p.live = 1`;
const BY_NUMBER = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.version = ?`;
const BY_ALIAS = `SELECT ${VERSION_COLUMNS} FROM aliases a JOIN versions v ON v.name = a.name AND v.version = a.version WHERE a.name = ? AND a.alias = ?`;
const LATEST = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? ORDER BY v.version DESC LIMIT 1`;
const OF_NAME = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? ORDER BY v.version DESC`;
const OF_NAME_WITH_HASH = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.content_hash = ? ORDER BY v.version DESC`;

/** The registry's half of the database. */
export function embeddedPrompts(store: Store, now: () => number): Prompts {
  const oneVersion = (sql: string, ...values: readonly (string | number)[]) => {
    const row = store.get<VersionRow>(sql, ...values);
    return row && asVersion(row);
  };
  const retagPrompt = (name: string, change: (tags: Map<string, string>) => void): void =>
    store.write(() => {
      const row = store.get<{ tags: string }>('SELECT tags FROM prompts WHERE name = ? AND live = 1', name);
      if (!row) throw gone(`The prompt ${name}`);
      store.run('UPDATE prompts SET tags = ? WHERE name = ?', changed(row.tags, `the prompt ${name}`, change), name);
    });
  const retagVersion = (name: string, version: number, change: (tags: Map<string, string>) => void): void =>
    store.write(() => {
      const row = store.get<VersionRow>(BY_NUMBER, name, version);
      if (!row) throw gone(`Version ${version} of ${name}`);
      const tags = changed(row.tags, `version ${version} of ${name}`, change);
      store.run('UPDATE versions SET tags = ? WHERE name = ? AND version = ?', tags, name, version);
    });
  const refuseUnderAlias = (name: string, version: number | null): void => {
    const sql = 'SELECT alias FROM aliases WHERE name = ? AND version = ifnull(?, version) LIMIT 1';
    const held = store.get<{ alias: string }>(sql, name, version);
    if (held) throw aliasHolds(name, held.alias);
  };

  return {
    prompts: async () => store.all<PromptRow & VersionRow>(`${PROMPTS} ORDER BY p.name`).map(asPrompt),
    prompt: async (name) => {
      const row = store.get<PromptRow & VersionRow>(`${PROMPTS} AND p.name = ?`, name);
      return row && asPrompt(row);
    },
    createPrompt: async (name, facts) => store.write(() => insertPrompt(store, name, facts)),
    setPromptDescription: async (name, description) => {
      store.write(() => describePrompt(store, name, description));
    },
    setPromptTag: async (name, key, value) => {
      checkTags({ [key]: value }, LIMITS.promptTag);
      if (key === TAGS.isPrompt) checkMutable(key);
      retagPrompt(name, (tags) => tags.set(key, value));
    },
    deletePromptTag: async (name, key) => {
      if (key === TAGS.isPrompt) checkMutable(key);
      retagPrompt(name, (tags) => tags.delete(key));
    },
    deletePrompt: async (name) => {
      store.write(() => {
        refuseUnderAlias(name, null);
        store.run('DELETE FROM versions WHERE name = ?', name);
        store.run('UPDATE prompts SET live = 0 WHERE name = ?', name);
      });
    },

    createVersion: async (draft) => store.write(() => insertVersion(store, draft, now())).version,
    version: async (name, version) => oneVersion(BY_NUMBER, name, version),
    versionByAlias: async (name, alias) =>
      alias.toLowerCase() === 'latest' ? oneVersion(LATEST, name) : oneVersion(BY_ALIAS, name, alias),
    versions: async ({ names, contentHash }) =>
      [...new Set(names)].flatMap((name) => {
        const hash = contentHash === undefined ? [] : [contentHash];
        return store.all<VersionRow>(contentHash === undefined ? OF_NAME : OF_NAME_WITH_HASH, name, ...hash).map(asVersion);
      }),
    setVersionTag: async (name, version, key, value) => {
      checkTags({ [key]: value }, LIMITS.versionTag);
      checkMutable(key);
      retagVersion(name, version, (tags) => tags.set(key, value));
    },
    deleteVersionTag: async (name, version, key) => {
      checkMutable(key);
      retagVersion(name, version, (tags) => tags.delete(key));
    },
    deleteVersion: async (name, version) => {
      store.write(() => {
        refuseUnderAlias(name, version);
        store.run('DELETE FROM versions WHERE name = ? AND version = ?', name, version);
      });
    },

    setAlias: async (name, alias, version, expected) => {
      store.write(() => moveAlias(store, { name, alias, version, expected }, now()));
    },
    deleteAlias: async (name, alias) => {
      store.write(() => removeAlias(store, name, alias, now()));
    },
  };
}

function asPrompt(row: PromptRow & (VersionRow | { readonly name: null })): RegisteredPrompt {
  return {
    name: row.prompt,
    description: row.prompt_description,
    tags: textsIn(row.prompt_tags, () => `the prompt ${row.prompt}`),
    aliases: JSON.parse(row.aliases) as Readonly<Record<string, number>>,
    latest: row.name === null ? undefined : asVersion(row),
  };
}

function changed(tags: string, whose: string, change: (tags: Map<string, string>) => void): string {
  const all = new Map(Object.entries(textsIn(tags, () => whose)));
  change(all);
  return JSON.stringify(Object.fromEntries(all));
}
