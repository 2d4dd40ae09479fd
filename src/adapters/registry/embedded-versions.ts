import { TAGS, type Tags } from '../../core/mlflow/codec.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import type { PromptVersion, VersionDraft } from '../../core/registry/version.ts';
import { aliasMoved, checkAlias, checkDescription, checkDraft, checkName, checkTags, gone } from './check-write.ts';
import { textsIn } from './embedded-row.ts';
import type { Store } from './embedded-store.ts';
import { hashOf, standsFor } from './known-content.ts';

/** A row of the table, and writes that are steps of a transaction: of their own, or of a publication. */
export interface VersionRow {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly tags: string;
  readonly created_at: number;
}

export const VERSION_COLUMNS = 'v.name, v.version, v.description, v.tags, v.created_at';

export function asVersion({ name, version, description, tags, created_at }: VersionRow): PromptVersion {
  return { name, version, description, tags: textsIn(tags, () => `version ${version} of ${name}`), createdAt: created_at };
}

export function insertPrompt(store: Store, name: string, { description, tags }: { description: string; tags: Tags }): 'created' | 'exists' {
  checkName(name);
  checkDescription(description);
  checkTags(tags, LIMITS.promptTag);
  const made = store.run(
    'INSERT INTO prompts (name, description, tags) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET description = excluded.description, tags = excluded.tags, live = 1 WHERE live = 0',
    name,
    description,
    JSON.stringify({ ...tags, [TAGS.isPrompt]: 'true' }),
  );
  return made > 0 ? 'created' : 'exists';
}

export function describePrompt(store: Store, name: string, description: string): void {
  checkDescription(description);
  const found = store.run('UPDATE prompts SET description = ? WHERE name = ? AND live = 1', description, name);
  if (found === 0) throw gone(`The prompt ${name}`);
}

/** The new version, or the live one that has this content. */
export function insertVersion(store: Store, draft: VersionDraft, createdAt: number): { version: PromptVersion; created: boolean } {
  checkDraft(draft);
  const { name, description, tags } = draft;
  const hash = hashOf(draft);
  const known = hash === undefined ? undefined : versionWithHash(store, name, hash);
  if (known) return { version: known, created: false };
  const row = store.get<{ last_version: number }>(
    'UPDATE prompts SET last_version = last_version + 1 WHERE name = ? AND live = 1 RETURNING last_version',
    name,
  );
  if (!row) throw gone(`The prompt ${name}`);
  const version = { name, version: row.last_version, description, tags: { ...tags }, createdAt };
  store.run(
    'INSERT INTO versions (name, version, description, tags, created_at) VALUES (?, ?, ?, ?, ?)',
    name,
    version.version,
    description,
    JSON.stringify(tags),
    createdAt,
  );
  return { version, created: true };
}

function versionWithHash(store: Store, name: string, hash: string): PromptVersion | undefined {
  const sql = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.content_hash = ? ORDER BY v.version`;
  return store
    .all<VersionRow>(sql, name, hash)
    .map(asVersion)
    .find(({ tags }) => standsFor(tags, hash));
}

export interface AliasMove {
  readonly name: string;
  readonly alias: string;
  readonly version: number;
  readonly expected: number | null | undefined;
}

export function moveAlias(store: Store, { name, alias, version, expected }: AliasMove, movedAt: number): void {
  checkAlias(alias);
  if (!store.get('SELECT 1 FROM versions WHERE name = ? AND version = ?', name, version)) throw gone(`Version ${version} of ${name}`);
  const from = aliasTarget(store, name, alias);
  if (expected !== undefined && expected !== from) throw aliasMoved(name, alias, expected, from);
  if (from === version) return;
  store.run(
    'INSERT INTO aliases (name, alias, version) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version',
    name,
    alias,
    version,
  );
  recordMove(store, { name, alias, from, to: version, movedAt });
}

export function removeAlias(store: Store, name: string, alias: string, movedAt: number): void {
  const from = aliasTarget(store, name, alias);
  if (from === null) return;
  store.run('DELETE FROM aliases WHERE name = ? AND alias = ?', name, alias);
  recordMove(store, { name, alias, from, to: null, movedAt });
}

function aliasTarget(store: Store, name: string, alias: string): number | null {
  return store.get<{ version: number }>('SELECT version FROM aliases WHERE name = ? AND alias = ?', name, alias)?.version ?? null;
}

interface RecordedMove {
  readonly name: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly movedAt: number;
}

/** Every move is kept, also those that no journal run tells of. */
function recordMove(store: Store, { name, alias, from, to, movedAt }: RecordedMove): void {
  const sql = 'INSERT INTO alias_moves (name, alias, from_version, to_version, moved_at) VALUES (?, ?, ?, ?, ?)';
  store.run(sql, name, alias, from, to, movedAt);
}
