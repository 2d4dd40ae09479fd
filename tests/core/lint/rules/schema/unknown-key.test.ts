import { describe, expect, it } from '@jest/globals';
import { fixedBy, messagesOf } from '../../../../messages-of.ts';

const RULE = 'schema/unknown-key';

describe(RULE, () => {
  it.each([
    ['name: a\nversion: "1.0"\ntemplat: b\ntemplate: c\n', ['3: `templat` is no key of this format. Did you mean `template`?']],
    ['name: a\nvariant: x\ncolour: red\ntemplate: b\n', ['3: `colour` is no key of this format.']],
    ['mesages: []\nmessages: [{role: user, content: a}]\n', ['1: `mesages` is no key of a GitHub Models file. Did you mean `messages`?']],
    [
      'name: a\nvariables:\n  - {name: x, requierd: false}\ntemplate: "{{x}}"\n',
      ['3: `requierd` is no key in `variables`. Did you mean `required`?'],
    ],
    ['name: a\nmessages:\n  - {role: user, contnt: a, content: b}\n', ['3: `contnt` is no key in `messages`. Did you mean `content`?']],
    ['name: a\nx-owner: me\n$schema: s\n_note: n\nacme.id: 7\ntemplate: b\n', []],
    ['name: a\nmessages:\n  - {role: user, content: a, vendor_extra: 1}\n', []],
    ['name: a\n__proto__: 1\nconstructor: 2\ntemplate: b\n', ['3: `constructor` is no key of this format.']],
  ])('%j', async (text, expected) => {
    expect(await messagesOf(RULE, text)).toEqual(expected);
  });

  it('reports only misspellings where the format keeps any key', async () => {
    const front = (keys: string) => `---\nmodel: m\n${keys}\n---\nHello {{x}}\n`;
    expect(await messagesOf(RULE, front('genre: poem'), 'prompts/a.prompt')).toEqual([]);
    expect(await messagesOf(RULE, front('descripton: poem'), 'prompts/a.prompt')).toHaveLength(1);
    expect(await messagesOf(RULE, front('sampel: {x: 1}'), 'prompts/a.prompty')).toHaveLength(1);
  });

  it('renames a key whose right name is free, and no other', async () => {
    expect(await fixedBy(RULE, 'name: a\n"descripton": b\ntemplate: c\n')).toBe('name: a\ndescription: b\ntemplate: c\n');
    const taken = 'name: a\ndescripton: b\ndescription: c\ntemplate: d\n';
    expect(await fixedBy(RULE, taken)).toBe(taken);
  });
});
