import { describe, expect, it } from '@jest/globals';
import { messagesOf } from '../../../../messages-of.ts';

const withAlias = (alias: string) => `name: a\naliases: [${alias}]\ntemplate: b\n`;
const withTag = (tag: string) => `name: a\ntags: {${tag}}\ntemplate: b\n`;

describe('meta/alias-reserved', () => {
  it.each(['staging', 'qa_2', 'eu-west', '"@canary"', 'vendor', 'v2x'])('takes %s', async (alias) => {
    expect(await messagesOf('meta/alias-reserved', withAlias(alias))).toEqual([]);
  });

  it.each([
    ['latest', 'it always means the newest version'],
    ['LATEST', 'it always means the newest version'],
    ['v12', 'MLflow keeps `v` and digits for version numbers'],
    ['"12"', 'digits alone are a version number'],
    ['"1.0"', 'only letters, digits, `_` and `-` are allowed'],
    ['"über"', 'only letters, digits, `_` and `-` are allowed'],
    ['""', 'it is empty'],
  ])('refuses %s', async (alias, reason) => {
    expect(await messagesOf('meta/alias-reserved', withAlias(alias))).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses one that is too long', async () => {
    expect(await messagesOf('meta/alias-reserved', withAlias('a'.repeat(255)))).toEqual([]);
    expect(await messagesOf('meta/alias-reserved', withAlias('a'.repeat(256)))).toHaveLength(1);
  });
});

it('meta/alias-guarded names the reason', async () => {
  expect(await messagesOf('meta/alias-guarded', withAlias('staging, production'))).toEqual([
    '2: The alias `production` cannot follow a file: it is protected.',
  ]);
});

describe('meta/tag-reserved', () => {
  it.each([
    ['team: x', 0],
    ['promptops: x', 0],
    ['mlflow_team: x', 0],
    ['promptops_x: y', 1],
    ['Promptops_X: y', 1],
    ['mlflow.prompt.text: y', 1],
    ['_mlflow_prompt_type: y', 1],
  ])('%s: %d', async (tag, count) => {
    expect(await messagesOf('meta/tag-reserved', withTag(tag))).toHaveLength(count);
  });
});

describe('meta/tag-limits', () => {
  it.each([
    ['a/b c.d-e:f', 'x', 0],
    ['ü', 'x', 1],
    ['', 'x', 1],
    ['k'.repeat(250), 'x', 0],
    ['k'.repeat(251), 'x', 1],
    ['k', 'x'.repeat(5_000), 0],
    ['k', 'x'.repeat(5_001), 1],
  ])('%j', async (key, value, count) => {
    expect(await messagesOf('meta/tag-limits', withTag(`"${key}": "${value}"`))).toHaveLength(count);
  });
});
