import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildPrompt } from '../../../../src/core/prompt/build-prompt.ts';
import { reader as dotprompt } from '../../../../src/core/prompt/formats/dotprompt.ts';
import type { FormatReader } from '../../../../src/core/prompt/formats/format.ts';
import { reader as native } from '../../../../src/core/prompt/formats/native.ts';
import { reader as text } from '../../../../src/core/prompt/formats/text.ts';
import { contentHash } from '../../../../src/core/prompt/hash.ts';
import type { Prompt } from '../../../../src/core/prompt/model.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { loadSyntax } from '../../../../src/core/template/load-syntax.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';
import { contextOf, onlyDraft } from './reading-context.ts';

async function promptOf(reader: FormatReader, file: string, source: string): Promise<Prompt> {
  const draft = onlyDraft(reader.read(new SourceFile(file, source), contextOf()));
  return buildPrompt(draft, { prefix: '' }, await loadSyntax(draft.syntax), contextOf()).prompt;
}

const TARGETS = { dotprompt: [dotprompt, 'a'], text: [text, 'a'] } as const;

async function rewritten(prompt: Prompt, to: keyof typeof TARGETS) {
  const [reader, stem] = TARGETS[to];
  const written = await reader.write!(prompt);
  return { ...written, again: await promptOf(reader, `${stem}${written.extension}`, written.text) };
}

const FULL = `name: hello
version: "1.10"
description: Says hello
model: googleai/gemini
modelParameters: {temperature: 0.2, maxTokens: 9, topP: 1, topK: 2, stop: [END], seed: 3}
responseFormat: json_schema
jsonSchema: '{"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}'
variables:
  - {name: who, description: "a name, any"}
  - {name: tone, enum: [warm, dry], required: false}
  - {name: n, type: integer, default: 3, required: false}
  - {name: list, type: array}
  - {name: box, type: object, required: false}
tools: [plain, {type: function, function: {name: f, description: d, parameters: {type: object, properties: {}}}}]
tags: {team: x, on: "yes"}
owner: [me]
`;
const CHAT = `messages:
  - {role: system, content: "Be {{tone}}.\\n"}
  - {role: placeholder, content: "{{history}}"}
  - {role: user, content: [{type: text, text: "See "}, {type: image_url, image_url: {url: "https://a.example/b.png"}}]}
  - {role: assistant, content: "{{who}}?"}
`;

describe('Dotprompt and text, written', () => {
  it.each([
    ['dotprompt', 'template: "Hi {{who}}"\n'],
    ['dotprompt', CHAT],
    ['text', 'template: "Hi {{who}}\\n"\n'],
    ['text', 'messages: [{role: system, content: a}, {role: user, content: "{{who}}"}]\n'],
  ] as const)('%s keeps all of %j', async (to, body) => {
    const prompt = await promptOf(native, 'a.prompt.yaml', `${FULL}${body}`);
    const { again, lost } = await rewritten(prompt, to);
    expect(lost).toEqual([]);
    expect(contentHash(again)).toBe(contentHash(prompt));
    for (const key of ['writtenName', 'label', 'description', 'tags'] as const) expect(again[key]).toEqual(prompt[key]);
    expect(again.extensions).toMatchObject(prompt.extensions);
  });

  it('a text without facts is the text alone', async () => {
    for (const to of ['dotprompt', 'text'] as const) {
      const prompt = await promptOf(native, 'a.prompt.yaml', 'template: " Hi {{who}} \\n\\n"');
      expect(await rewritten(prompt, to)).toMatchObject({ text: ' Hi {{who}} \n\n', lost: [] });
    }
  });

  it('a text that begins like front matter stays text', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', 'template: "---\\na: b\\n---\\nHi"');
    expect((await rewritten(prompt, 'text')).again.template).toBe('---\na: b\n---\nHi');
  });

  it('reads as Picoschema what a person would write', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', `${FULL}template: x`);
    expect((await rewritten(prompt, 'dotprompt')).text).toContain('who: string, a name, any');
  });

  const losses: [to: 'dotprompt' | 'text', yaml: string, lost: RegExp][] = [
    ['dotprompt', 'name: a\ntemplate: "x\\n"', /blanks at the ends of the text/],
    ['dotprompt', 'template: "{% if a %}b{% endif %}"', /jinja2/],
    ['dotprompt', 'template: a\ntools: [{type: function, function: {name: f}}, plain]', /the order of the tools/],
    ['dotprompt', 'template: a\naliases: [staging]', /the aliases/],
    ['dotprompt', 'template: a\ntestData: [{q: 1}]', /the test data/],
    ['dotprompt', 'template: a\nvariables: [{name: p, type: image}]', /the type of `p` \(image\)/],
    ['dotprompt', 'template: a\nvariables: [{name: "p?"}]', /`p\?`/],
    ['dotprompt', 'messages: [{role: placeholder, content: "{{past}}"}]', /the name of message 1/],
    ['dotprompt', 'messages: [{role: user, content: ""}]', /message 1, which is empty/],
    ['dotprompt', 'messages: [{role: user, content: a, name: n}]', /name of message 1/],
    ['dotprompt', 'messages: [{role: user, content: [{type: input_audio, input_audio: {data: x}}]}]', /a part of message 1/],
    ['dotprompt', 'template: a\ninput: x', /further keys \(input\)/],
    ['text', 'messages: [{role: placeholder, content: "{{past}}"}]', /list of messages/],
    ['text', 'messages: [{role: tool, content: a}]', /role/],
  ];

  it.each(losses)('%s says what it loses of %j', async (to, yaml, lost) => {
    const prompt = await promptOf(native, 'a.prompt.yaml', yaml);
    expect((await TARGETS[to][0].write!(prompt)).lost).toContainEqual(expect.stringMatching(lost));
  });
});

describeWith('corpus', corpusAbsent, () => {
  const files = corpusFiles('dotprompt').filter(({ name }) => !name.endsWith('error-invalid-yaml.prompt'));

  it.each(files)('$name is the same prompt when it is written again', async ({ name, file }) => {
    const prompt = await promptOf(dotprompt, name, readFileSync(file, 'utf8'));
    const { again, lost } = await rewritten(prompt, 'dotprompt');
    if (lost.length === 0) expect(contentHash(again)).toBe(contentHash(prompt));
    else expect(lost).toEqual([expect.stringContaining('blanks at the ends')]);
    expect(again.extensions).toEqual(prompt.extensions);
  });
});
