import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, inRegistry, text } from './a-registry.ts';

const versions = ['One', 'Two', 'Three'].map((template) => ({ projection: text(template) }));
const seeds = { greet: { versions, aliases: { staging: 1 } }, bye: { versions, aliases: { staging: 2 } } };
const config = {
  'promptops.config.yaml': 'aliases:\n  staging: {}\n  live: {from: staging}\n  gated: {from: staging, gate: ["pass_rate >= 0.9"]}\n',
};
const open = () => folderWithRegistry(seeds, config);
const json = async (argv: readonly string[], cwd: string) => {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops promote', () => {
    it('says from where to where, and how to take it back', async () => {
      const cwd = await open();
      expect((await runCli(['promote', 'greet', '--to', 'live'], { cwd })).stdout).toMatch(
        /greet@live {2}new -> version 1 {2}no gate\n\nMoved 1 of 1 in /,
      );
      await inRegistry(cwd, (registry) => registry.setAlias('greet', 'staging', 3));
      const { code, stdout } = await runCli(['promote', 'greet', '--to', '@live'], { cwd });
      expect([code, stdout]).toEqual([0, expect.stringMatching(/version 1 -> version 3[\s\S]*promptops rollback greet --alias live\n$/)]);
    });

    it('gives machines the moves', async () => {
      const cwd = await open();
      const { code, ok, moves } = await json(['promote', '--all', '--to', 'live'], cwd);
      expect([code, ok]).toEqual([0, true]);
      expect(moves).toEqual([
        { prompt: 'bye', alias: 'live', from: null, to: 2, gate: { verdict: 'none', conditions: [] }, runId: expect.any(String) },
        { prompt: 'greet', alias: 'live', from: null, to: 1, gate: { verdict: 'none', conditions: [] }, runId: expect.any(String) },
      ]);
      expect((await json(['promote', '--all', '--to', 'live'], cwd)).moves).toMatchObject([
        { from: 2, to: 2, runId: null },
        { runId: null },
      ]);
    });

    it('does not take "not run" for "passed"', async () => {
      const cwd = await open();
      const refused = await runCli(['promote', 'greet', '--to', 'gated'], { cwd });
      expect([refused.code, refused.stdout]).toEqual([3, '']);
      expect(refused.stderr).toContain('pass_rate >= 0.9');
      expect(await json(['promote', 'greet', '--to', 'gated', '--override', 'incident 7'], cwd)).toMatchObject({
        code: 0,
        moves: [{ gate: { verdict: 'overridden' } }],
      });
      expect((await json(['history', 'greet@gated'], cwd)).moves).toMatchObject([
        { reason: 'incident 7', evidence: { verdict: 'overridden' }, state: 'done' },
      ]);
    });

    it.each([
      [['promote', '--to', 'live'], 2, 'Which prompt'],
      [['promote', 'greet'], 2, '--to'],
      [['promote', 'greet', '--all', '--to', 'live'], 2, '--all'],
      [['promote', 'greet', '--to', 'code'], 2, 'moves by itself'],
      [['promote', 'greet', '--from', '3', '--to', 'live'], 1, 'staging'],
      [['promote', 'grete', '--to', 'live'], 2, 'Did you mean `greet`'],
      [['promote', '--resume', '--abandon'], 2, 'not both'],
      [['rollback', 'greet'], 2, 'Which alias'],
      [['rollback', 'greet', '--alias', 'live'], 1, '--to'],
      [['rollback', 'greet@staging', '--to', '9'], 1, 'deleted'],
      [['rollback', 'greet@staging', '--to', 'x'], 2, 'number of a version'],
    ])('%j is refused', async (argv, exit, words) => {
      const { code, stdout, stderr } = await runCli(argv, { cwd: await open() });
      expect(stderr).toContain(words);
      expect([code, stdout]).toEqual([exit, '']);
    });

    it('has nothing to settle', async () => {
      expect(await runCli(['promote', '--resume'], { cwd: await open() })).toMatchObject({
        code: 0,
        stdout: 'There is no open promotion.\n',
      });
    });
  });

  describe('promptops rollback', () => {
    it('goes back twice', async () => {
      const cwd = await open();
      for (const version of [1, 2, 3]) {
        await inRegistry(cwd, (registry) => registry.setAlias('greet', 'staging', version));
        await runCli(['promote', 'greet', '--to', 'live'], { cwd });
      }
      expect((await runCli(['rollback', 'greet@live', '--dry-run'], { cwd })).stdout).toContain('Nothing was moved');
      expect((await runCli(['rollback', 'greet@live'], { cwd })).stdout).toContain('greet@live  version 3 -> version 2');
      expect(await json(['rollback', 'greet', '--alias', 'live', '--reason', 'it broke'], cwd)).toMatchObject({
        ok: true,
        moves: [{ prompt: 'greet', alias: 'live', from: 2, to: 1, gate: null, runId: expect.any(String) }],
      });
      const { stdout } = await runCli(['history', 'greet', '--alias', 'live'], { cwd });
      expect(stdout).toMatch(/live {3}2 -> 1 .*done .*it broke/);
      expect(stdout).toMatch(/live {3}2 -> 3 .*undone/);
    });
  });
});
