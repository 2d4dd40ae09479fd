import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, inRegistry, text } from './a-registry.ts';

const HASH = /^[0-9a-f]{64}$/;
const open = () =>
  folderWithRegistry({
    greet: {
      versions: [
        {
          projection: text('Hi {{name}}'),
          tags: { promptops_version: "1.0 'beta'", promptops_labels: `["1.0 'beta'"]`, promptops_run_id: 'r1' },
        },
      ],
      aliases: { production: 1 },
    },
  });

describeWith('sqlite', withoutSqlite(), () => {
  it('prints a version for an env file that a shell reads as it is', async () => {
    const cwd = await open();
    const { code, stdout } = await runCli(['env', 'greet@production'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^PROMPT_NAME='greet'\nPROMPT_VERSION='1'\nPROMPT_LABEL='1\.0 beta'\nPROMPT_HASH='[0-9a-f]{64}'\nPROMPT_RUN_ID='r1'\n$/,
    );
  });

  it('prints a ConfigMap', async () => {
    const { stdout } = await runCli(['env', 'prompts:/greet@production', '--format', 'k8s'], { cwd: await open() });
    expect(parse(stdout)).toMatchObject({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'promptops-greet-production' },
      data: { PROMPT_VERSION: '1', PROMPT_HASH: expect.stringMatching(HASH), PROMPT_LABEL: "1.0 'beta'" },
    });
  });

  it('prints an object for programs', async () => {
    const { stdout } = await runCli(['env', 'greet/1', '--json'], { cwd: await open() });
    expect(misfits(stdout)).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'env', ok: true, env: { PROMPT_NAME: 'greet', PROMPT_VERSION: '1' } });
  });

  it('prints nothing for a version that was tampered with, or that is not there', async () => {
    const cwd = await open();
    expect(await runCli(['env', 'greet@staging'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    await inRegistry(cwd, (registry) => registry.setVersionTag('greet', 1, 'promptops_content_hash', 'f'.repeat(64)));
    expect(await runCli(['env', 'greet@production'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('was changed after'),
    });
  });
});
