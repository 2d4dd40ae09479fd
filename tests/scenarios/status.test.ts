import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const PROMPT = 'name: greet\ntemplate: Hello {{name}}\n';
const CASES = 'prompt: greet\nproviders: [echo]\ntests:\n  - {vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n';
const OFF = 'status: {targets: {trace_completeness: null}}\n';

async function json(argv: readonly string[], cwd: string) {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
}

const aFolder = (config = '') =>
  folderWith({
    '.git/HEAD': '',
    'prompts/greet.prompt.yaml': PROMPT,
    'prompts/greet.eval.yaml': CASES,
    ...(config !== '' && { 'promptops.config.yaml': config }),
  });

describeWith('sqlite', withoutSqlite(), () => {
  it('promptops status says what is met, missed and not known', async () => {
    const cwd = aFolder();
    expect(await json(['status'], cwd)).toMatchObject({
      code: 0,
      ok: true,
      window: '30d',
      metrics: [
        { id: 'registry_coverage', value: 0, target: 0.95, verdict: 'missed', total: 1 },
        { id: 'lint_pass_rate', value: 1, target: 0.9, verdict: 'met' },
        { id: 'sync_reliability', value: null, verdict: 'unknown' },
        { id: 'trace_completeness', value: null, verdict: 'unknown' },
        { id: 'eval_pass_rate', value: null, verdict: 'unknown' },
      ],
    });
    const { stdout } = await runCli(['status'], { cwd });
    expect(stdout).toMatch(/registry coverage +0\.0 % +95\.0 % +missed +0\/1 prompt files/);
    expect(stdout).toContain('`promptops eval --log` puts it on record');
  });

  it('--check is undecided while one is unknown, says no where one is missed, and yes where all are met', async () => {
    const cwd = aFolder(OFF);
    expect(await json(['status', '--check'], cwd)).toMatchObject({ code: 3, ok: false });
    expect(await runCli(['register'], { cwd })).toMatchObject({ code: 0 });
    await runCli(['eval', '--log'], { cwd });
    const { code, metrics } = await json(['status', '--check'], cwd);
    // What echo answers is no evidence.
    expect([code, metrics[4]]).toMatchObject([
      3,
      { value: null, verdict: 'unknown', notes: [expect.stringContaining('not decided: greet')] },
    ]);
    writeFileSync(join(cwd, 'promptops.config.yaml'), 'status: {targets: {trace_completeness: null, eval_pass_rate: null}}\n');
    expect(await json(['status', '--check'], cwd)).toMatchObject({
      code: 0,
      ok: true,
      metrics: [{ value: 1 }, { value: 1 }, { value: 1, good: 1 }, { verdict: 'off' }, { verdict: 'off' }],
    });
    // Another text is not what was registered.
    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT.replace('Hello', 'Hi'));
    expect(await json(['status', '--check'], cwd)).toMatchObject({ code: 1, ok: false });
  });

  it('a registry that does not answer leaves unknown what only it knows', async () => {
    const cwd = aFolder();
    const argv = ['status', '--check', '--json', '--wait', '1ms', '--tracking-uri', 'http://127.0.0.1:9'];
    const { code, stdout } = await runCli(argv, { cwd });
    expect(misfits(stdout)).toEqual([]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      registry: 'http://127.0.0.1:9',
      metrics: [{ verdict: 'unknown' }, { verdict: 'met' }, { verdict: 'unknown' }, { verdict: 'unknown' }, { verdict: 'unknown' }],
    });
  });

  it('a target that is no share is refused', async () => {
    const { code, stderr } = await runCli(['status'], { cwd: aFolder('status: {targets: {lint_pass_rate: 90}}\n') });
    expect([code, stderr]).toEqual([2, expect.stringContaining('lint_pass_rate')]);
  });
});
