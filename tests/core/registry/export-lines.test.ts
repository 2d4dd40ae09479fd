import { describe, expect, it } from '@jest/globals';
import { type ExportedPrompt, exportLines, parseExport } from '../../../src/core/registry/export-lines.ts';

const aPrompt = (name: string, versions: readonly number[] = [1]): ExportedPrompt => ({
  name,
  description: 'Grüße\nzwei',
  tags: { __proto_: 'x', team: 'a"b' },
  aliases: { live: 1 },
  versions: versions.map((version) => ({ name, version, description: '', tags: { 'mlflow.prompt.text': '{{x}}\u2028' }, createdAt: 5 })),
});
const textOf = (prompts: readonly ExportedPrompt[]) => [...exportLines(prompts)].map((line) => `${line}\n`).join('');

describe('an export', () => {
  it('is the same bytes in any order, one line for each thing', () => {
    const text = textOf([aPrompt('b', [2, 1]), aPrompt('a')]);
    expect(text).toBe(textOf([aPrompt('a'), aPrompt('b', [1, 2])]));
    expect(text.trimEnd().split('\n')).toHaveLength(6);
  });

  it('reads back as it was', () => {
    const prompts = [aPrompt('B'), aPrompt('a', [1, 2, 10]), { ...aPrompt('none'), versions: [], aliases: {} }];
    expect(parseExport(textOf(prompts), 'x')).toEqual(prompts);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['another file', '{"a": 1}\n', 'no export'],
    ['a list', '[]\n', 'no JSON object'],
    ['a later format', '{"kind":"registry","format":2}\n', 'format 2'],
    ['a torn line', '{"kind":"registry","format":1}\n{"kind":"pro', 'no JSON object'],
    [
      'a version alone',
      '{"kind":"registry","format":1}\n{"kind":"version","name":"a","version":1,"description":"","tags":{},"createdAt":1}',
      'before its prompt',
    ],
    [
      'a tag that is no text',
      '{"kind":"registry","format":1}\n{"kind":"prompt","name":"a","description":"","tags":{"x":1},"aliases":{}}',
      'neither',
    ],
    ['version 0', '{"kind":"registry","format":1}\n{"kind":"prompt","name":"a","description":"","tags":{},"aliases":{"x":0}}', 'neither'],
  ])('of %s is refused', (_, text, words) => {
    expect(() => parseExport(text, 'x.jsonl')).toThrow(words);
  });
});
