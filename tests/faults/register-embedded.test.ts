import { watch } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import { RUN_TAGS, VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { checkoutOf, startCli } from './real-register.ts';

const LONG = 120_000;
const NAMES = Array.from({ length: 30 }, (_, n) => `p${String(n).padStart(2, '0')}`);
const aCheckout = () => checkoutOf(Object.fromEntries(NAMES.map((name) => [name, `Plan ${name} for {{query}}`])));

/** The prompts that have a version, each with what belongs to it; what is there of one is there whole. */
async function wholeIn(root: string): Promise<readonly string[]> {
  const store = await embeddedRegistry({ root });
  try {
    const names: string[] = [];
    for (const { name, aliases } of await store.prompts()) {
      const versions = await store.versions({ names: [name] });
      expect(versions.map(({ version }) => version)).toEqual([1]);
      const run = await store.run(versions[0]?.tags[VERSION_TAGS.runId] ?? '');
      expect(run).toMatchObject({ status: 'FINISHED', tags: { [RUN_TAGS.prompt]: name } });
      expect(await store.artifacts(run!, 'prompts')).toEqual([`prompts/${name}.prompt.yaml`]);
      expect(aliases).toEqual({ code: 1, staging: 1 });
      names.push(name);
    }
    return names;
  } finally {
    await store.close();
  }
}

describeWith('sqlite', withoutSqlite(), () => {
  it.each([1, 2])(
    '%d processes register, one is killed at any write: nothing is half there, and the next one finishes it',
    async (processes) => {
      let died = 0;
      for (let at = 1; at <= 41; at += 8) {
        const cwd = aCheckout();
        await runCli(['register', `prompts/${NAMES[0]}.prompt.yaml`], { cwd });
        let writes = 0;
        const watcher = watch(join(cwd, '.promptops'), () => {
          writes += 1;
          if (writes >= at) dying?.child.kill('SIGKILL');
        });
        const [dying, ...others] = Array.from({ length: processes }, () => startCli(['register'], cwd, ''));
        if ((await dying!.ended).code === null) died += 1;
        watcher.close();
        for (const { ended } of others) expect(await ended).toMatchObject({ code: 0 });
        const there = await wholeIn(cwd);
        if (others.length > 0) expect(there).toEqual(NAMES);
        expect(await startCli(['register'], cwd, '').ended).toMatchObject({ code: 0 });
        expect(await wholeIn(cwd)).toEqual(NAMES);
        expect(await startCli(['plan', '--check'], cwd, '').ended).toMatchObject({ code: 0 });
      }
      expect(died).toBeGreaterThan(0);
    },
    LONG,
  );
});
