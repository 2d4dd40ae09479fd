import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { TAGS } from '../../../src/core/mlflow/codec.ts';
import type { Run } from '../../../src/core/registry/run.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

const SCRIPT = join(import.meta.dirname, 'embedded-child.ts');
const command = [process.execPath, '--disable-warning=ExperimentalWarning', '--experimental-strip-types', SCRIPT] as const;
const name = 'planner_v1';

interface Child {
  readonly process: ChildProcess;
  /** Every whole line so far. */
  readonly lines: () => readonly string[];
  readonly ended: Promise<unknown>;
}

function child(args: readonly string[], { uid, shell }: { uid?: number; shell?: string } = {}): Child {
  const [file = '', ...rest] = shell === undefined ? [...command, ...args] : ['sh', '-c', `${shell}; exec "$0" "$@"`, ...command, ...args];
  const started = spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'], ...(uid !== undefined && { uid }) });
  let text = '';
  started.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  return { process: started, lines: () => text.split('\n').slice(0, -1), ended: once(started, 'close') };
}

/** Kills the process once it has said so many lines. */
async function killedAfter(count: number, { process: writing, lines, ended }: Child): Promise<readonly number[]> {
  await new Promise<void>((resolve) => {
    writing.stdout?.on('data', () => {
      if (lines().length > count) resolve();
    });
  });
  writing.kill('SIGKILL');
  await ended;
  return lines().map(Number);
}

async function versionsIn(root: string): Promise<ReadonlyMap<number, string | undefined>> {
  const registry = await embeddedRegistry({ root });
  try {
    return new Map((await registry.versions({ names: [name] })).map(({ version, tags }) => [version, tags[TAGS.text]]));
  } finally {
    await registry.close();
  }
}

/** Permissions do not bind root, so that somebody else has to try. */
const ordinary = process.getuid?.() === 0 ? { uid: 65534 } : {};

function boundless(): string | undefined {
  const read = `require('node:fs').readFileSync(${JSON.stringify(SCRIPT)})`;
  return spawnSync(process.execPath, ['-e', read], ordinary).status === 0 ? undefined : 'only root can start Node and read this checkout';
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describeWith('sqlite', withoutSqlite(), () => {
  it('two processes that begin with nothing make 600 versions: each has its own number, none is missing', async () => {
    const root = scratchFolder();
    const children = ['one', 'two'].map((word) => child(['register', root, name, '300', word]));
    await Promise.all(children.map(({ ended }) => ended));
    const acknowledged = children.flatMap(({ lines }) => lines().map(Number));
    expect(acknowledged.sort((a, b) => a - b)).toEqual(upTo(600));
    const versions = await versionsIn(root);
    expect([...versions.keys()].sort((a, b) => a - b)).toEqual(upTo(600));
    expect(new Set(versions.values()).size).toBe(600);
  }, 60_000);

  it('what was acknowledged outlives kill -9, and a torn end of the log', async () => {
    const root = scratchFolder();
    let acknowledged = 0;
    for (let round = 0; round < 6; round += 1) {
      const made = await killedAfter(20 + round * 7, child(['register', root, name, '100000', `round ${round}`]));
      expect(made).toEqual(made.map((_, at) => made[0]! + at));
      expect(made[0]).toBeGreaterThan(acknowledged);
      acknowledged = made.at(-1)!;
      const log = join(root, '.promptops/registry.db-wal');
      expect(existsSync(log)).toBe(true);
      if (round % 2 === 1) appendFileSync(log, Buffer.alloc(3_000, 7));
      const versions = await versionsIn(root);
      for (const [at, version] of made.entries()) expect([version, versions.get(version)]).toEqual([version, `round ${round} ${at}`]);
      // At most one that was made, and not yet said.
      expect(versions.size - acknowledged).toBeLessThanOrEqual(1);
      acknowledged = versions.size;
    }
  }, 60_000);

  it('what is published is whole after kill -9: version, run, artifact and alias', async () => {
    const root = scratchFolder();
    for (let round = 0; round < 4; round += 1) {
      const made = await killedAfter(10 + round * 5, child(['publish', root, name, '100000', `round ${round}`]));
      const registry = await embeddedRegistry({ root });
      const versions = await registry.versions({ names: [name] });
      const runs: Run[] = [];
      for await (const run of registry.runs({ experimentId: (await registry.findExperiment('llmops-prompts'))! })) runs.push(run);
      expect(versions[0]!.version).toBeGreaterThanOrEqual(made.at(-1)!);
      expect(await registry.prompt(name)).toMatchObject({ aliases: { code: versions[0]!.version } });
      expect(runs.map(({ status }) => status)).toEqual(versions.map(() => 'FINISHED'));
      for (const { version, tags } of versions) {
        const run = runs.find(({ id }) => id === tags.promptops_run_id)!;
        expect(run.tags).toMatchObject({ promptops_registry_version: String(version) });
        expect(new TextDecoder().decode(await registry.artifact(run, 'prompts/a.txt'))).toBe(tags[TAGS.text]);
      }
      await registry.close();
    }
  }, 60_000);

  const windows = process.platform === 'win32' ? 'Windows sets no limits like these' : undefined;
  describeWith('limits', windows, () => {
    it('a disk that takes no more is an error, and loses nothing', async () => {
      const root = scratchFolder();
      const { lines, ended } = child(['register', root, name, '100000', 'x'.repeat(2_000)], { shell: "trap '' XFSZ; ulimit -f 800" });
      await ended;
      const made = lines().slice(0, -1).map(Number);
      expect(lines().at(-1)).toBe('REGISTRY_FAILED');
      expect(made.length).toBeGreaterThan(3);
      expect([...(await versionsIn(root)).keys()].sort((a, b) => a - b)).toEqual(made);
    }, 60_000);
  });

  describeWith('permissions', windows ?? boundless(), () => {
    it('where nothing can be written, what is there is read, and writing is refused', async () => {
      const root = scratchFolder();
      await child(['register', root, name, '3', 'x']).ended;
      const folder = join(root, '.promptops');
      for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o444);
      chmodSync(folder, 0o555);
      chmodSync(root, 0o555);
      const reader = child(['read', root, name], ordinary);
      await reader.ended;
      chmodSync(root, 0o755);
      chmodSync(folder, 0o755);
      expect(reader.lines()).toEqual(['[3,2,1]', 'REGISTRY_REFUSED']);
    });

    it('where nothing was ever written and nothing can be, there is nothing', async () => {
      const root = scratchFolder();
      chmodSync(root, 0o555);
      const reader = child(['read', root, name], ordinary);
      await reader.ended;
      chmodSync(root, 0o755);
      expect(reader.lines()).toEqual(['[]', 'REGISTRY_REFUSED']);
    });
  });
});
