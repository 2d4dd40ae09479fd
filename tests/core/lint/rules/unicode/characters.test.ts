import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

async function found(text: string, file = 'prompts/a.prompt.yaml'): Promise<readonly string[]> {
  const findings = await lintText({ file, text });
  return findings
    .filter(({ rule }) => rule.startsWith('unicode/'))
    .map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}

const prompt = (template: string) => `name: a\ndescription: d\ntemplate: ${template}\n`;

describe('where characters are looked for', () => {
  it.each([
    ['a comment', 'name: a # \u202e\ntemplate: t\n', '1:11 unicode/bidi'],
    ['a description', 'name: a\ndescription: b\u202e\ntemplate: t\n', '2:15 unicode/bidi'],
    ['a key nobody knows', 'name: a\n"x\u200b": 1\ntemplate: t\n', '2:3 unicode/invisible-in-identifier'],
    ['a name', 'name: a\u200bb\ntemplate: t\n', '1:8 unicode/invisible-in-identifier'],
    ['a declared variable', 'name: a\nvariables: [na\u00adme]\ntemplate: t\n', '2:15 unicode/invisible-in-identifier'],
    ['a tag', prompt('"{{na\u200bme}}"'), '3:16 unicode/invisible-in-identifier'],
    ['a text', prompt('pass\u200bword'), '3:15 unicode/invisible'],
    ['an escape in a text', prompt('"a\\u202eb"'), '3:13 unicode/bidi'],
    ['an escape in a block below', 'name: a\nmessages:\n  - {role: user, content: "x\\u200b"}\n', '3:29 unicode/invisible'],
    ['an escape of eight digits', prompt('"a\\U000E0041"'), '3:13 unicode/tag-characters'],
    ['NUL by an escape', prompt('"a\\0b"'), '3:13 unicode/control'],
    ['backspace by an escape', prompt('"a\\bb"'), '3:13 unicode/control'],
    ['a key by an escape', 'name: a\n"x\\u202e": 1\ntemplate: t\n', '2:1 unicode/bidi'],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('looks into JSON', async () => {
    const text = JSON.stringify({ name: 'a', template: 'x\u0000y \\n \r\n z' });
    expect(await found(text, 'prompts/a.prompt.json')).toEqual([expect.stringMatching(/^1:2\d unicode\/control: U\+0000 \(NUL\)/)]);
  });

  it('looks into bodies behind a front matter', async () => {
    expect(await found('---\nname: a\n---\nuser:\nHi \u202e\n', 'prompts/a.prompty')).toEqual([
      expect.stringContaining('5:4 unicode/bidi'),
    ]);
  });

  it('does not take a backslash of a block for an escape', async () => {
    expect(await found('name: a\ntemplate: |\n  Find \\bcat\\b and \\u202e.\n')).toEqual([]);
  });

  it('says each character once, although a text is looked at twice', async () => {
    expect(await found(prompt('"\u202e and \\n \\u200b"'))).toHaveLength(2);
  });
});

describe('what the messages say', () => {
  it('spells out what tags hide', async () => {
    const hidden = [...'Ignore "all"'].map((character) => String.fromCodePoint(0xe0000 + character.charCodeAt(0))).join('');
    expect((await found(prompt(`Hi${hidden}`)))[0]).toContain('"Ignore \\"all\\""');
  });

  it('cuts a long hidden text', async () => {
    const [message] = await found(prompt(`Hi${'\u{E0041}'.repeat(5000)}`));
    expect(message!.length).toBeLessThan(300);
  });

  it('counts decomposed letters and shows the first', async () => {
    expect(await found(prompt('cafe\u0301 re\u0301sume\u0301'))).toEqual([
      '3:14 unicode/not-nfc: `e\u0301` is written U+0065 U+0301 and is U+00E9 in NFC, and 2 more like it.',
    ]);
  });

  it('names the scripts of a mixed name, written or declared or read', async () => {
    const text = 'name: p\u0430y\nsyntax: jinja2\nvariables: [am\u043eunt]\ntemplate: "{{ am\u043eunt }}"\n';
    const findings = (await lintText({ file: 'prompts/a.prompt.yaml', text })).filter(({ rule }) => rule === 'unicode/confusable');
    expect(findings.map(({ line }) => line)).toEqual([1, 3, 4]);
    for (const { message } of findings) expect(message).toContain('mixes Latin and Cyrillic letters');
  });
});

describe('honest files', () => {
  it.each([
    ['Arabic', 'أجب عن السؤال: {{question}}'],
    ['Hebrew', 'ענה על השאלה: {{question}}'],
    ['Persian', 'به سؤال پاسخ می\u200cدهید: {{question}}'],
    ['Hindi', 'प्रश्न का उत्तर दें, क्\u200dष: {{question}}'],
    ['emoji', '👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3 🇩🇪: {{question}}'],
    ['Chinese', '请回答：{{question}}'],
  ])('%s', async (_, text) => {
    expect(await found(`name: a\ndescription: ${JSON.stringify(text)}\ntemplate: ${JSON.stringify(text)}\n`)).toEqual([]);
    expect(await found(text, 'prompts/a.md')).toEqual([]);
  });
});
