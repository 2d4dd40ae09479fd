import { describe, expect, it } from '@jest/globals';
import { milliseconds } from '../../src/commands/duration.ts';
import { faultProxy } from '../fault-proxy.ts';
import { folderWith, runCli } from '../run-cli.ts';

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['60s', 60_000],
    [' 1.5s ', 1500],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['0s', 0],
  ])('%j is %d ms', (written, expected) => {
    expect(milliseconds(written)).toBe(expected);
  });

  it.each(['', '60', 's', '-1s', '1 s', '1d', '1e3s', 'soon'])('%j is none', (written) => {
    expect(() => milliseconds(written)).toThrow('500ms, 60s, 2m');
  });
});

describe('--wait', () => {
  it('says how long a registry that does not answer is waited for', async () => {
    const gone = await faultProxy(() => ({}));
    await gone.close();
    const cwd = folderWith({ 'prompts/a.md': 'x' });
    const { code, stderr } = await runCli(['list', '--wait', '500ms'], { cwd, env: { MLFLOW_TRACKING_URI: gone.uri } });
    expect(code).toBe(3);
    expect(stderr).toContain(`${gone.uri} did not answer: the connection was refused.`);
  });

  it('is a mistake without a unit', async () => {
    expect(await runCli(['list', '--wait', '60'], { cwd: folderWith({}) })).toMatchObject({ code: 2 });
  });
});
