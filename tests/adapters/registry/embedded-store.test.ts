import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { SCHEMA_VERSION } from '../../../src/adapters/registry/embedded-schema.ts';
import { upgradeForReading } from '../../../src/adapters/registry/embedded-upgrade.ts';
import type { Trace } from '../../../src/core/eval/trace.ts';
import { aDraft, codeOf } from '../../contracts/registry.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

const FILE = '.promptops/registry.db';
const name = 'planner_v1';
const open = (root: string) => embeddedRegistry({ root, clock: () => new Date(1_000), patience: 50 });

/** A registry with one prompt of so many versions, closed. */
async function aRegistry(count = 1): Promise<string> {
  const root = scratchFolder();
  const registry = await open(root);
  await registry.createPrompt(name, { description: 'plans', tags: {} });
  for (let n = 1; n <= count; n += 1) await registry.createVersion(aDraft({ name, tags: { n: String(n), filler: 'x'.repeat(3_000) } }));
  await registry.setAlias(name, 'staging', 1);
  await registry.close();
  return root;
}

const database = async (root: string) => {
  const { DatabaseSync } = await import('node:sqlite');
  return new DatabaseSync(join(root, FILE));
};

const WITHOUT_TRACES = 'DROP TABLE trace_runs; DROP TABLE trace_assessments; DROP TABLE trace_spans; DROP TABLE trace_facts;';

/** A registry as format 2 kept it, with one answer in it. */
async function withOldTrace(root: string): Promise<Trace> {
  const registry = await open(root);
  const experimentId = await registry.experiment('llmops-prompts');
  const { id: runId } = await registry.createRun({ experimentId, name: 'eval', startTime: 1, tags: {} });
  await registry.close();
  const facts = {
    name: 'greet ann',
    startTime: 1_700_000_000_123,
    durationMs: 174,
    ok: true,
    inputs: { name: 'Zoë' },
    outputs: 'Hello Zoë',
    usage: { input: 5, output: 7 },
    tags: { case: 'ann' },
    prompts: [{ name, version: 1 }],
  };
  const said = { name: 'tone', kind: 'feedback', source: { type: 'HUMAN', id: 'ana' }, value: true } as const;
  const id = 'ab'.repeat(16);
  const file = await database(root);
  file.exec(`${WITHOUT_TRACES}
    CREATE TABLE traces (id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES runs, facts TEXT NOT NULL) STRICT;
    CREATE TABLE assessments (id TEXT PRIMARY KEY, trace TEXT NOT NULL REFERENCES traces, said TEXT NOT NULL) STRICT;
    PRAGMA user_version = 2; PRAGMA journal_mode = DELETE`);
  file.prepare('INSERT INTO traces VALUES (?, ?, ?)').run(id, runId, JSON.stringify(facts));
  file.prepare('INSERT INTO assessments VALUES (?, ?, ?)').run('a-1', id, JSON.stringify(said));
  file.close();
  return { id, runId, experimentId, ...facts, assessments: [said] };
}

describeWith('sqlite', withoutSqlite(), () => {
  it('is still there when it is opened again', async () => {
    const root = await aRegistry(2);
    const registry = await open(root);
    expect(registry).toMatchObject({ kind: 'embedded', uri: 'embedded:.promptops/registry.db' });
    expect(await registry.prompts()).toMatchObject([{ name, description: 'plans', aliases: { staging: 1 }, latest: { version: 2 } }]);
    expect(await registry.version(name, 1)).toMatchObject({ createdAt: 1_000, tags: { n: '1' } });
    await registry.close();
    await registry.close();
  });

  it('is one file when it is closed, and git does not see it', async () => {
    const root = await aRegistry();
    expect(readdirSync(join(root, '.promptops')).sort()).toEqual(['.gitignore', 'registry.db']);
    expect(readFileSync(join(root, '.promptops/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('of an older promptops gets what it lacks, once, and keeps what it has', async () => {
    const root = await aRegistry(2);
    const older = await database(root);
    older.exec(`${WITHOUT_TRACES} DROP TABLE datasets; PRAGMA user_version = 1`);
    older.close();
    const [first, second] = await Promise.all([open(root), open(root)]);
    expect(await first.prompts()).toMatchObject([{ name, aliases: { staging: 1 }, latest: { version: 2 } }]);
    expect(await second.tracer.trace('0'.repeat(32))).toBeUndefined();
    await Promise.all([first.close(), second.close()]);
    expect((await database(root)).prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_VERSION });
  });

  it('of format 2 keeps the answers of its evaluations', async () => {
    const root = await aRegistry();
    const trace = await withOldTrace(root);
    const registry = await open(root);
    expect(await registry.tracer.trace(trace.id)).toEqual(trace);
    const ids: string[] = [];
    for await (const { id } of registry.tracer.traces(trace)) ids.push(id);
    expect(ids).toEqual([trace.id]);
    await registry.close();
  });

  it('of format 2 that can only be read shows them too', async () => {
    const root = await aRegistry();
    const { id } = await withOldTrace(root);
    const { DatabaseSync } = await import('node:sqlite');
    const file = new DatabaseSync(join(root, FILE), { readOnly: true });
    upgradeForReading(file, 2);
    expect(file.prepare('SELECT id FROM trace_facts').all()).toEqual([{ id: `tr-${id}` }]);
    file.close();
  });

  it('is made by the first that writes: who only reads leaves no trace, and sees what others write', async () => {
    const root = scratchFolder();
    const reader = await open(root);
    expect(await reader.prompts()).toEqual([]);
    expect(await reader.findExperiment('e')).toBeUndefined();
    expect(readdirSync(root)).toEqual([]);
    const writer = await open(root);
    await writer.createPrompt(name, { description: '', tags: {} });
    expect(await reader.prompts()).toMatchObject([{ name }]);
    await reader.createPrompt('another', { description: '', tags: {} });
    expect((await writer.prompts()).map((prompt) => prompt.name)).toEqual(['another', name]);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('leaves a .gitignore as it is', async () => {
    const root = scratchFolder({ '.promptops/.gitignore': 'mine' });
    const registry = await open(root);
    await registry.createPrompt(name, { description: '', tags: {} });
    await registry.close();
    expect(readFileSync(join(root, '.promptops/.gitignore'), 'utf8')).toBe('mine');
  });

  it('is written ahead', async () => {
    const root = await aRegistry();
    expect((await database(root)).prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
  });

  it('never uses a number again, even for a prompt that was deleted', async () => {
    const root = await aRegistry(2);
    const registry = await open(root);
    await registry.deleteAlias(name, 'staging');
    await registry.deletePrompt(name);
    expect(await registry.createPrompt(name, { description: 'again', tags: { x: 'y' } })).toBe('created');
    expect(await registry.prompt(name)).toMatchObject({ description: 'again', tags: { x: 'y' }, latest: undefined });
    expect(await registry.createVersion(aDraft({ name }))).toMatchObject({ version: 3 });
    await registry.close();
  });

  it('keeps a log of every move of an alias', async () => {
    const root = await aRegistry(2);
    const registry = await open(root);
    await registry.setAlias(name, 'staging', 2, 1);
    await registry.setAlias(name, 'staging', 2);
    await registry.deleteAlias(name, 'staging');
    await registry.close();
    const rows = (await database(root)).prepare('SELECT alias, from_version, to_version, moved_at FROM alias_moves ORDER BY id').all();
    const move = (from_version: number | null, to_version: number | null) => ({
      alias: 'staging',
      from_version,
      to_version,
      moved_at: 1_000,
    });
    expect(rows.map((row) => ({ ...row }))).toEqual([move(null, 1), move(1, 2), move(2, null)]);
  });

  describe('says what is wrong', () => {
    const refusal = (root: string) =>
      open(root).then(
        () => 'opened',
        (error: unknown) => error,
      );

    it.each(['not a database, but long enough to be looked at as one. '.repeat(40), 'short'])(
      'with a file that is no database',
      async (content) => {
        const root = scratchFolder({ [FILE]: content });
        expect(await refusal(root)).toMatchObject({ code: 'REGISTRY_FAILED', message: expect.stringContaining(`${FILE} is damaged`) });
        expect(readFileSync(join(root, FILE), 'utf8')).toBe(content);
      },
    );

    it('with a database of somebody else, which stays as it is', async () => {
      const root = scratchFolder();
      mkdirSync(join(root, '.promptops'));
      const theirs = await database(root);
      theirs.exec('CREATE TABLE theirs (x)');
      theirs.close();
      expect(await refusal(root)).toMatchObject({ code: 'REGISTRY_FAILED' });
      expect((await database(root)).prepare('SELECT name FROM sqlite_schema').all()).toHaveLength(1);
    });

    it('with a registry of a newer promptops', async () => {
      const root = await aRegistry();
      const newer = await database(root);
      newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
      newer.close();
      expect(await refusal(root)).toMatchObject({ code: 'REGISTRY_UNSUPPORTED', hint: 'Update promptops.' });
    });

    it('with a file whose end is missing', async () => {
      const root = await aRegistry(30);
      truncateSync(join(root, FILE), 40_000);
      expect(await codeOf(open(root).then((registry) => registry.versions({ names: [name] })))).toBe('REGISTRY_FAILED');
    });

    it.each([
      ['version 2 of planner_v1', "UPDATE versions SET tags = '[1]' WHERE version = 2"],
      ['version 2 of planner_v1', `UPDATE versions SET tags = '{"promptops_labels":5}' WHERE version = 2`],
      ['the prompt planner_v1', "UPDATE prompts SET tags = '5'"],
      ['the run', "INSERT INTO runs VALUES ('r1', 1, 'r', 'RUNNING', 1, NULL, '[]', '{}', '[]')"],
    ])('with a row that cannot be read: %s', async (whose, damage) => {
      const root = await aRegistry(2);
      const before = await open(root);
      await before.experiment('e');
      await before.close();
      const mine = await database(root);
      mine.exec(damage);
      mine.close();
      const registry = await open(root);
      const read = async () => {
        await registry.prompts();
        await registry.versions({ names: [name], contentHash: 'x' });
        for await (const _ of registry.runs({ experimentId: '1' }));
      };
      await expect(read()).rejects.toMatchObject({
        code: 'REGISTRY_FAILED',
        message: expect.stringContaining(`${FILE} is damaged: ${whose}`),
        hint: expect.stringContaining('Put a copy back'),
      });
      await registry.close();
    });

    it('with a row whose text is no JSON, as a failing disk leaves it', async () => {
      const root = await aRegistry(2);
      const bytes = readFileSync(join(root, FILE));
      const at = bytes.indexOf('"n":"2"');
      bytes.write('?', at);
      writeFileSync(join(root, FILE), bytes);
      const registry = await open(root);
      expect(await codeOf(registry.prompts())).toBe('REGISTRY_FAILED');
      expect(await codeOf(registry.versions({ names: [name], contentHash: 'x' }))).toBe('REGISTRY_FAILED');
      await registry.close();
    });

    it.each([
      ['the folder', '.promptops', ''],
      ['the file', FILE, 'registry.db'],
      ['the folder of artifacts', '.promptops/artifacts', 'artifacts'],
      ['the file, into nothing yet', FILE, 'not-there.db'],
    ])('where a link leads out of the checkout: %s (F18)', async (_what, link, target) => {
      const outside = scratchFolder({ 'registry.db': '', 'artifacts/a': '' });
      const root = scratchFolder({ 'prompts/a.txt': '' });
      if (link !== '.promptops') mkdirSync(join(root, '.promptops'));
      symlinkSync(join(outside, target), join(root, link));
      expect(await refusal(root)).toMatchObject({ code: 'REGISTRY_REFUSED', message: expect.stringContaining(`${link} is a link`) });
      expect(readdirSync(outside).sort()).toEqual(['artifacts', 'registry.db']);
    });

    it('a link that stays inside is followed', async () => {
      const root = scratchFolder({ 'state/.keep': '' });
      symlinkSync(join(root, 'state'), join(root, '.promptops'));
      const registry = await open(root);
      await registry.createPrompt(name, { description: '', tags: {} });
      await registry.close();
      expect(existsSync(join(root, 'state/registry.db'))).toBe(true);
    });

    it('while another process holds it: what is there can be read', async () => {
      const root = await aRegistry();
      const registry = await open(root);
      const other = await database(root);
      other.exec('BEGIN IMMEDIATE');
      expect(await codeOf(registry.createVersion(aDraft({ name })))).toBe('REGISTRY_UNREACHABLE');
      expect(await registry.versions({ names: [name] })).toHaveLength(1);
      other.exec('ROLLBACK');
      expect(await registry.createVersion(aDraft({ name }))).toMatchObject({ version: 2 });
      await registry.close();
    });

    it('while another program holds all of it', async () => {
      const root = await aRegistry();
      const other = await database(root);
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      expect(await refusal(root)).toMatchObject({ code: 'REGISTRY_UNREACHABLE', message: `Another process holds ${FILE}.` });
      other.exec('ROLLBACK');
    });

    it.each([
      ['a file', '.promptops'],
      ['a folder', `${FILE}/x`],
    ])('with %s in the way', async (_what, file) => {
      const root = scratchFolder({ [file]: '' });
      const writing = open(root).then((registry) => registry.createPrompt(name, { description: '', tags: {} }));
      expect(await codeOf(writing)).toBe('REGISTRY_REFUSED');
    });

    it('with an artifact whose file is gone', async () => {
      const root = scratchFolder();
      const registry = await open(root);
      const run = await registry.createRun({ experimentId: await registry.experiment('e'), name: 'r', startTime: 1, tags: {} });
      await registry.putArtifact(run, 'prompts/large.bin', new Uint8Array(1_100_000));
      rmSync(join(root, '.promptops/artifacts'), { recursive: true });
      expect(await codeOf(registry.artifact(run, 'prompts/large.bin'))).toBe('REGISTRY_FAILED');
      expect(await codeOf(registry.putArtifact(run, 'prompts/huge.bin', new Uint8Array(65 * 1024 * 1024)))).toBe('REGISTRY_REFUSED');
      writeFileSync(join(root, '.promptops/artifacts'), 'in the way');
      expect(await codeOf(registry.putArtifact(run, 'prompts/large.bin', new Uint8Array(1_100_000)))).toBe('FILE_UNWRITABLE');
      await registry.close();
    });
  });
});
