import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { describeWith } from '../require.ts';
import { abTestsIn, anApplication, distAbsent } from './an-application.ts';

const page = readFileSync(join(ROOT, 'docs/ab-tests.md'), 'utf8');

describeWith('dist', distAbsent, () => {
  it('docs/ab-tests.md shows what its example comes to', async () => {
    const [, example = ''] = /^```ts\n([\s\S]*?)^```\n\n```text/m.exec(page) ?? [];
    const [, shown] = /^```sh\npromptops ab status planner-tone\n```\n\n```text\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const { promptops, node } = anApplication({ ...abTestsIn(page), 'example.ts': example });
    expect(await node(['example.ts'])).toMatchObject({ status: 0 });
    const { stdout, stderr } = promptops('ab', 'status', 'planner-tone');
    expect([stderr, stdout.replace(/, seen from .*/, '')]).toEqual(['', shown]);
  }, 60_000);
});
