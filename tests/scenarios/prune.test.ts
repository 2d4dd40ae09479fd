import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { inRegistry } from './a-registry.ts';
import { aRepository, commit } from './a-repository.ts';

const FILES = {
  'prompts/one.prompt.yaml': 'name: one\ndescription: x\ntemplate: Say one.\n',
  'prompts/two.prompt.yaml': 'name: two\ndescription: x\ntemplate: Say two.\n',
};

async function withOrphan(): Promise<string> {
  const cwd = aRepository(FILES);
  expect((await runCli(['register'], { cwd })).code).toBe(0);
  commit(cwd, { 'prompts/two.prompt.yaml': undefined }, 'One is enough');
  return cwd;
}

const names = async (cwd: string) => {
  let found: readonly string[] = [];
  await inRegistry(cwd, async (registry) => {
    found = (await registry.prompts()).map(({ name }) => name);
  });
  return found;
};

describeWith('sqlite', withoutSqlite(), () => {
  it('plan --prune shows what register --prune deletes, and an import brings it back', async () => {
    const cwd = await withOrphan();
    expect(await runCli(['plan', '--check'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('? two has no file\n') });
    const planned = await runCli(['plan', '--prune', '--check'], { cwd });
    expect(planned).toMatchObject({ code: 1, stdout: expect.stringContaining('- two has no file, and will be deleted\n') });
    expect((await runCli(['plan', '--prune', '--detailed-exitcode'], { cwd })).code).toBe(2);
    expect(await runCli(['register', '--prune', '--dry-run'], { cwd })).toMatchObject({ code: 0, stdout: planned.stdout });
    expect(await names(cwd)).toEqual(['one', 'two']);

    const { code, stdout } = await runCli(['register', '--prune'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^- two deleted: it had no file. Everything of it is in (\S+): `promptops import \1` brings it back\n0 registered, 1 deleted, 1 unchanged/,
    );
    expect(await names(cwd)).toEqual(['one']);
    const file = /is in (\S+):/.exec(stdout)?.[1] ?? '';
    expect(await runCli(['import', file], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('version 1 is number 2 here'),
    });
    await inRegistry(cwd, async (registry) =>
      expect(await registry.prompt('two')).toMatchObject({ aliases: { code: 2 }, latest: { version: 2 } }),
    );
  });

  it('a kept plan carries it out by itself, once', async () => {
    const cwd = await withOrphan();
    expect((await runCli(['plan', '--prune', '-o', 'plan.json'], { cwd })).code).toBe(0);
    const { code, stdout } = await runCli(['register', '--plan', 'plan.json', '--archive', 'gone', '--json'], { cwd });
    expect({ code, misfits: misfits(stdout) }).toEqual({ code: 0, misfits: [] });
    const [{ archive }] = JSON.parse(stdout).applied;
    expect(archive).toMatch(/^gone\/two-[0-9a-f]{8}\.jsonl$/);
    expect(readFileSync(join(cwd, archive), 'utf8')).toContain('Say two.');
    expect((await runCli(['register', '--plan', 'plan.json'], { cwd })).code).toBe(3);
  });

  it('a kept plan without it deletes nothing', async () => {
    const cwd = await withOrphan();
    await runCli(['plan', '-o', 'plan.json'], { cwd });
    expect((await runCli(['register', '--plan', 'plan.json'], { cwd })).code).toBe(0);
    expect(await names(cwd)).toEqual(['one', 'two']);
  });

  it('what an alias points at is refused by name', async () => {
    const cwd = await withOrphan();
    await inRegistry(cwd, (registry) => registry.setAlias('two', 'staging', 1));
    const { code, stdout } = await runCli(['register', '--prune'], { cwd });
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('x two is refused\n    it has no file, and staging points at it'),
    });
    expect(await names(cwd)).toEqual(['one', 'two']);
    await runCli(['plan', '--prune', '-o', 'plan.json'], { cwd });
    expect((await runCli(['register', '--plan', 'plan.json'], { cwd })).code).toBe(1);
  });

  it('takes no paths, and no archive outside the repository', async () => {
    const cwd = await withOrphan();
    expect(await runCli(['plan', 'prompts', '--prune'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('takes no paths'),
    });
    expect(await runCli(['register', '--prune', '--archive', '../x'], { cwd })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('outside'),
    });
    expect(await names(cwd)).toEqual(['one', 'two']);
  });
});
