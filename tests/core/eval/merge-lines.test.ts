import { describe, expect, it } from '@jest/globals';
import { mergeLines } from '../../../src/core/eval/merge-lines.ts';
import type { JsonObject } from '../../../src/core/json.ts';

const keyOf = ({ id }: JsonObject) => (typeof id === 'string' ? id : undefined);
const A = '{"id":"a","label":true}';
const NOTE = '{ "note":  "by hand" }';

describe('merging lines', () => {
  it.each<[string, string, readonly JsonObject[], string, readonly [number, number, number]]>([
    ['a new line goes to the end', `${A}\n`, [{ id: 'b' }], `${A}\n{"id":"b"}\n`, [1, 0, 0]],
    ['a known line stays', `${A}\n`, [{ id: 'a', label: true }], `${A}\n`, [0, 0, 1]],
    [
      'another verdict replaces the older one in its place',
      `${A}\n${NOTE}\n`,
      [{ id: 'a', label: false }],
      `{"id":"a","label":false}\n${NOTE}\n`,
      [0, 1, 0],
    ],
    ['lines of others stay letter for letter', `\n${NOTE}\r\n`, [{ id: 'b' }], `${NOTE}\n{"id":"b"}\n`, [1, 0, 0]],
    ['the last of two lines of one key counts', '', [{ id: 'a' }, { id: 'a', label: false }], '{"id":"a","label":false}\n', [1, 1, 0]],
    ['a last line without its end is a line', A, [{ id: 'b' }], `${A}\n{"id":"b"}\n`, [1, 0, 0]],
  ])('%s', (_, before, lines, text, [added, changed, unchanged]) => {
    expect(mergeLines(before, lines, keyOf)).toEqual({ text, added, changed, unchanged });
  });

  it('changes nothing the second time', () => {
    const lines = [{ id: 'a' }, { id: 'b' }];
    const once = mergeLines(`${NOTE}\n`, lines, keyOf) as { text: string };
    expect(mergeLines(once.text, lines, keyOf)).toEqual({ text: once.text, added: 0, changed: 0, unchanged: 2 });
  });

  it.each(['{', '[1]', 'label: true'])('leaves a file alone that holds %s', (line) => {
    expect(mergeLines(`${A}\n${line}\n`, [{ id: 'b' }], keyOf)).toEqual({ problem: 'line 2 is not a JSON object' });
  });
});
