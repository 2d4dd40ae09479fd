import { expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

it('puts the prefix of a set before names that come from a path, and leaves written names alone', async () => {
  const cwd = folderWith({
    'promptops.config.yaml': 'prompts: [{include: "shop/prompts/**", prefix: shop.}]\n',
    'shop/prompts/support/greet.txt': 'Greet the customer.\n',
    'shop/prompts/named.prompt.yaml': 'name: mine\ntemplate: Hello\n',
  });
  const { stdout } = await runCli(['hash', '--json'], { cwd });
  const names = JSON.parse(stdout).prompts.map(({ name }: { name: string }) => name);
  expect(names.sort()).toEqual(['mine', 'shop.support.greet']);
});
