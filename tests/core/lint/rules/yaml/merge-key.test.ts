import { expect, it } from '@jest/globals';
import { messagesOf } from '../../../../messages-of.ts';

it.each([
  ['name: a\nbase: &b {x: 1}\nmodelParameters:\n  <<: *b\ntemplate: t\n', 1],
  ['name: a\ntestData:\n  - {<<: {x: 1}}\n  - {<<: {x: 2}}\ntemplate: t\n', 2],
  ['name: a\ntemplate: "a << b"\n', 0],
])('%j has %d', async (text, count) => {
  expect(await messagesOf('yaml/merge-key', text)).toHaveLength(count);
});
