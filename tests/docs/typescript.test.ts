import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { describeWith } from '../require.ts';
import { type Application, abTestsIn, anApplication, distAbsent } from './an-application.ts';

const LANGCHAIN = ['@langchain/langgraph', '@langchain/core'].map((name) => [name, join(ROOT, 'node_modules', name)]);

describe.each([
  ['docs/sdk.md', 8],
  ['docs/traces.md', 2],
  ['docs/langgraph.md', 2],
  ['docs/ab-tests.md', 1],
])('%s', (file, least) => {
  const page = readFileSync(join(ROOT, file), 'utf8');
  const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(([, code = '', output = '']) => ({
    title: code.split('\n').find((line) => !/^(?:import|$)/.test(line)) ?? '',
    code,
    output,
  }));

  it('shows for every example what it prints', () => {
    expect(examples.length).toBe([...page.matchAll(/^```ts$/gm)].length);
    expect(examples.length).toBeGreaterThanOrEqual(least);
  });

  describeWith('dist', distAbsent, () => {
    let application: Application;

    beforeAll(() => {
      application = anApplication(abTestsIn(page), Object.fromEntries(LANGCHAIN));
    }, 60_000);

    it.each(examples)('$title', async ({ code, output }) => {
      writeFileSync(join(application.folder, 'example.ts'), code);
      const { stdout, stderr, status } = await application.node(['example.ts']);
      expect([stderr, status]).toEqual([expect.not.stringContaining('Error'), 0]);
      expect(stdout).toBe(output);
    });
  });
});
