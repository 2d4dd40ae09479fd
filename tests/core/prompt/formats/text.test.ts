import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatByName } from '../../../../src/core/prompt/formats/index.ts';
import { reader } from '../../../../src/core/prompt/formats/text.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';
import { contextOf, messagesOf, onlyDraft, placeOf } from './reading-context.ts';

const read = (text: string, file = 'a.md') => reader.read(new SourceFile(file, text), contextOf());
const draft = (text: string, file?: string) => onlyDraft(read(text, file));

describe('the body', () => {
  const bodies: [text: string, body: string][] = [
    ['Hi {{name}}\n', 'Hi {{name}}\n'],
    ['', ''],
    ['\n\n  Hi  \n\n', '\n\n  Hi  \n\n'],
    ['---\nname: a\n---\nHi\n', 'Hi\n'],
    ['---\nname: a\n---\n\n\nHi', '\n\nHi'],
    ['---\nname: a\n---', ''],
    ['---\n---\nHi', 'Hi'],
    ['---\nname: a\n---\nOne\n---\nTwo', 'One\n---\nTwo'],
    ['---\nHi there\n---\nTwo rules', '---\nHi there\n---\nTwo rules'],
    ['---------------------\nname: a\n---\nHi', '---------------------\nname: a\n---\nHi'],
    ['---\nname: a\nHi', '---\nname: a\nHi'],
    [' ---\nname: a\n---\nHi', ' ---\nname: a\n---\nHi'],
  ];

  it.each(bodies)('%j', (text, body) => {
    expect(draft(text).texts.map(({ source }) => source)).toEqual([body]);
  });

  it('knows its place', () => {
    expect(placeOf(draft('---\nname: a\n---\n\nHi {{name}}').texts[0]!, '{{name}}')).toBe('5:4 {{name}}');
  });
});

describe('the syntax', () => {
  const files: [file: string, text: string, syntax: string][] = [
    ['a.md', 'Hi {{name}}', 'mustache'],
    ['a.txt', '{% if a %}b{% endif %}', 'jinja2'],
    ['a.j2', 'Hi {{name}}', 'jinja2'],
    ['a.jinja', '---\nname: a\n---\nHi', 'jinja2'],
    ['a.JINJA2', 'Hi', 'jinja2'],
    ['a.mustache', '{% no jinja %}', 'mustache'],
    ['a.j2', '---\nsyntax: mustache\n---\nHi', 'mustache'],
    ['a.md', '---\nsyntax: fstring\n---\nHi {name}', 'fstring'],
    ['a.md', '---\nvariables: [name]\n---\nHi {name}', 'fstring'],
    ['a.md', 'Answer as {"name": 1}', 'mustache'],
  ];

  it.each(files)('of %s with %j is %s', (file, text, syntax) => {
    expect(draft(text, file).syntax).toBe(syntax);
  });
});

describe('front matter', () => {
  it('has the keys of the native format', () => {
    const text =
      '---\nname: a\nversion: "1.0.0"\nmodel: openai/gpt-4o\nmodelParameters: {maxTokens: 9}\nvariables: [{name: q}]\ntags: {t: x}\naliases: [staging]\ntestData: [{q: 1}]\nowner: me\n---\n{{q}}';
    expect(draft(text)).toMatchObject({
      format: 'text',
      writtenName: 'a',
      label: '1.0.0',
      type: 'text',
      modelConfig: { provider: 'openai', model_name: 'gpt-4o', max_tokens: 9 },
      variables: [{ name: 'q' }],
      tags: { t: 'x' },
      aliases: ['staging'],
      evals: { rows: [{ values: { q: 1 } }] },
      extensions: { owner: 'me' },
    });
  });

  it('that is not YAML is a problem, and nothing is guessed', () => {
    expect(read('---\na: [b\n---\nHi')).toMatchObject({ drafts: [], problems: [{ rule: 'yaml/syntax' }] });
  });

  it.each(['template: x', 'messages: []'])('%s there is complained about: the text is the body', (key) => {
    const { drafts, problems } = read(`---\n${key}\n---\nHi`);
    expect(problems).toEqual([expect.objectContaining({ rule: 'schema/shape' })]);
    expect(drafts[0]!.texts[0]!.source).toBe('Hi');
  });
});

describe('a chat', () => {
  it('is messages under role lines', () => {
    const chat = draft('---\ntype: chat\n---\nsystem:\nBe kind.\n\nuser:\n{{q}}\n');
    expect(messagesOf(chat)).toEqual([
      ['system', 'Be kind.'],
      ['user', '{{q}}'],
    ]);
    expect(chat.type).toBe('chat');
  });

  it('may hold a list of messages', () => {
    expect(
      messagesOf(draft('---\ntype: chat\nvariables: [{name: past, type: messages}]\n---\nsystem:\na\n\n{{past}}\n\nuser:\nb')),
    ).toEqual([
      ['system', 'a'],
      ['placeholder', { placeholder: 'past' }],
      ['user', 'b'],
    ]);
  });

  it('is not made of role lines alone', () => {
    expect(draft('system:\na\nuser:\nb').type).toBe('text');
    expect(draft('---\nname: x\n---\nsystem:\na').type).toBe('text');
  });

  it('without role lines is one text, and says so', () => {
    const { drafts, problems } = read('---\ntype: chat\n---\nHi');
    expect(drafts).toMatchObject([{ type: 'text' }]);
    expect(problems).toMatchObject([{ rule: 'schema/shape', at: { path: ['type'] } }]);
  });

  it('whose block spans a role line is one text, with a warning', () => {
    const { drafts, problems } = read('---\ntype: chat\n---\nuser:\n{% if a %}\nsystem:\nb{% endif %}', 'a.j2');
    expect(drafts).toMatchObject([{ type: 'text' }]);
    expect(problems).toMatchObject([{ rule: 'template/block-spans-messages' }]);
  });
});

describe('a label in a comment', () => {
  const labels: [text: string, label: string | undefined][] = [
    ['{# version: 1.2.0 #}\nHi', '1.2.0'],
    ['{#- version: 1.2.0 -#}\nHi', '1.2.0'],
    ['<!-- version: 1.2.0 -->\nHi', '1.2.0'],
    ['# version: 1.2.0\nHi', '1.2.0'],
    ['{{! version: 1.2.0 }}\nHi', '1.2.0'],
    ['# Version: "v2.0-rc.1"\nHi', 'v2.0-rc.1'],
    ['Hi\n{# version: 3 #}', '3'],
    ['Which version: 1.2.0?', undefined],
    ['# version: latest', undefined],
    ['version: 1.2.0', undefined],
    ['# Conversion: 1', undefined],
    [`${'\n'.repeat(20)}# version: 1.2.0`, undefined],
  ];

  it.each(labels)('%j', (text, label) => {
    expect(draft(text).label).toBe(label);
  });

  it('gives way to front matter', () => {
    expect(draft('---\nversion: "2"\n---\n<!-- version: 1 -->').label).toBe('2');
    expect(draft('---\nname: a\n---\n<!-- version: 1 -->').label).toBe('1');
  });

  it('stays part of the text', () => {
    expect(draft('{# version: 1.2.0 #}\nHi').texts[0]!.source).toBe('{# version: 1.2.0 #}\nHi');
  });
});

describeWith('corpus', corpusAbsent, () => {
  const files = [...corpusFiles('jinja'), ...corpusFiles('markdown')].filter(({ name }) => formatByName(name)?.id === 'text');

  it('has texts', () => expect(files.length).toBeGreaterThan(30));

  it.each(files)('$name is one prompt with all its bytes', ({ name, file, format }) => {
    const text = readFileSync(file, 'utf8');
    const { drafts, problems } = read(text, name);
    expect(problems).toEqual([]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.texts[0]!.source).toBe(text);
    if (format === 'jinja') expect(drafts[0]!.syntax).toBe('jinja2');
  });
});
