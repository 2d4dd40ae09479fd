import { describe, expect, it } from '@jest/globals';
import { runCli } from '../run-cli.ts';

describe('promptops explain', () => {
  it.each([
    ['template/unused-variable', '# template/unused-variable'],
    ['icontains', '# icontains'],
    ['not-icontains', '# icontains'],
    ['github/similarity', '# github/similarity'],
    ['perplexity', 'does not run it: it needs the probabilities of tokens'],
  ])('%s has a page', async (name, said) => {
    const { code, stdout } = await runCli(['explain', name]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
  });

  it.each([
    ['icontain', 'Did you mean `icontains`?'],
    ['unused-variable', 'Did you mean `template/unused-variable`?'],
    ['similarity', 'Did you mean `github/similarity`?'],
    ['constructor', '`promptops explain` lists them all.'],
  ])('%s has none', async (name, said) => {
    const { code, stderr } = await runCli(['explain', name]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('lists rules and assertions', async () => {
    const { stdout } = await runCli(['explain']);
    expect(stdout).toMatch(/^template\/unused-variable +warning +\S/m);
    expect(stdout).toMatch(/^icontains +deterministic +\S/m);
  });
});
