import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.ts';
import { runCli } from '../run-cli.ts';

const scriptFor = async (shell: string) => (await runCli(['completion', shell])).stdout;

/** What bash offers for the last of these words. */
const offered = (script: string, ...words: string[]): string[] => {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _promptops; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['-c', `${script}\n${ask}`, 'bash', 'promptops', ...words], { encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
};

describe('promptops completion', () => {
  it('bash offers commands, then the flags of the command', async () => {
    const script = await scriptFor('bash');
    for (const { name } of COMMANDS) expect(offered(script, '')).toContain(name);
    expect(offered(script, 'li')).toEqual(['lint', 'list']);
    expect(offered(script, 'lint', '--max')).toEqual(['--max-warnings']);
    expect(offered(script, '--cwd', 'x', 'hash', '--can')).toEqual(['--canonical']);
    expect(offered(script, 'lint', 'prom')).toEqual([]);
    expect(offered(script, '--no-in')).toEqual(['--no-input']);
  });

  it.each(['zsh', 'fish'])('%s knows every command and flag', async (shell) => {
    const script = await scriptFor(shell);
    for (const { name } of COMMANDS) expect(script).toContain(name);
    expect(script).toContain('max-warnings');
  });

  it('knows no other shell', async () => {
    const { code, stderr } = await runCli(['completion', 'powershell']);
    expect(code).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});
