import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { ReadContext, ReadResult } from '../../../../src/core/prompt/formats/format.ts';
import { reader } from '../../../../src/core/prompt/formats/prompty.ts';
import { spanInPart } from '../../../../src/core/prompt/model.ts';
import { decodeSource } from '../../../../src/core/source/decode-source.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';
import { contextOf, messagesOf, onlyDraft, placeOf } from './reading-context.ts';

function read(text: string, files?: Record<string, string>): ReadResult {
  return reader.read(new SourceFile('prompts/a.prompty', text), contextOf(files));
}

const draftOf = (text: string, files?: Record<string, string>) => onlyDraft(read(text, files));

const V2 = `---
name: triage
model: {id: gpt-4o-mini, provider: openai, apiType: chat, connection: {kind: key, apiKey: "\${env:KEY}"}, options: {temperature: 0, maxOutputTokens: 300, additionalProperties: {stream: true}}}
inputs:
  - {name: ticket, kind: string, required: true, example: It broke}
  - {name: tone, kind: string, default: calm, enumValues: [calm, brisk]}
outputs: [{name: queue, kind: string, required: true}, {name: score, kind: float, description: how sure}]
tools:
  - {name: look, kind: function, description: Look up, strict: true, parameters: [{name: id, kind: integer, required: true}]}
  - {name: fs, kind: mcp, serverName: s, connection: {kind: reference, name: c}}
metadata: {version: "1.2.0", tags: [support], authors: [me]}
template: {format: {kind: mustache}, parser: {kind: prompty}}
---
system:
Sort the ticket. Be {{tone}}.

user:
{{ticket}}
`;

const V1 = `---
name: Basic
authors: [me]
model:
  api: chat
  configuration: {type: azure_openai, azure_deployment: gpt-4o, azure_endpoint: "\${ENV:E}"}
  parameters: {max_tokens: 128, top_p: 0.5, stop: END, response_format: {type: json_object}, tools: "\${file:tools.json}"}
  response: first
inputs:
  question: {type: string, sample: Why?}
  count: {type: number, default: 3}
sample:
  question: How?
  more: \${file:more.json}
---

system:
You help.

user:
{{question}}
`;

describe('Prompty v2', () => {
  it('reads every field', () => {
    const result = read(V2);
    expect(result.problems).toEqual([]);
    const draft = onlyDraft(result);
    expect(draft).toMatchObject({
      format: 'prompty',
      type: 'chat',
      writtenName: 'triage',
      label: '1.2.0',
      syntax: 'mustache',
      modelConfig: { provider: 'openai', model_name: 'gpt-4o-mini', temperature: 0, max_tokens: 300, stream: true },
      responseFormat: {
        kind: 'json_schema',
        schema: {
          type: 'object',
          properties: { queue: { type: 'string' }, score: { type: 'number', description: 'how sure' } },
          required: ['queue'],
        },
      },
      tools: [
        {
          type: 'function',
          function: {
            name: 'look',
            description: 'Look up',
            strict: true,
            parameters: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
          },
        },
        { name: 'fs', kind: 'mcp', serverName: 's' },
      ],
      tags: { support: 'true' },
      knownVariables: ['ticket', 'tone'],
    });
    expect(draft.variables).toEqual([
      { name: 'ticket', example: 'It broke', path: ['inputs', 0] },
      { name: 'tone', required: false, default: 'calm', enum: ['calm', 'brisk'], path: ['inputs', 1] },
    ]);
    expect(messagesOf(draft)).toEqual([
      ['system', 'Sort the ticket. Be {{tone}}.'],
      ['user', '{{ticket}}'],
    ]);
    expect(draft.evals?.rows).toEqual([{ values: { ticket: 'It broke', tone: 'calm' }, path: ['inputs'], complete: true }]);
  });

  it('keeps connections and secrets out of what is registered', () => {
    const draft = draftOf(V2);
    expect(JSON.stringify([draft.modelConfig, draft.tools])).not.toMatch(/connection|env:/);
    expect(draft.extensions).toEqual({
      metadata: { authors: ['me'] },
      model: { apiType: 'chat', connection: { kind: 'key', apiKey: '${env:KEY}' } },
      tools: { fs: { connection: { kind: 'reference', name: 'c' } } },
      template: { parser: { kind: 'prompty' } },
    });
  });

  it('reads the short forms', () => {
    const draft = draftOf('---\nmodel: gpt-4o\ninputs: {firstName: Jane, n: 3, ok: true}\n---\nHi {{firstName}}\n');
    expect(draft.modelConfig).toEqual({ model_name: 'gpt-4o' });
    expect(draft.variables).toEqual([
      { name: 'firstName', required: false, default: 'Jane', path: ['inputs', 'firstName'] },
      { name: 'n', type: 'integer', required: false, default: 3, path: ['inputs', 'n'] },
      { name: 'ok', type: 'boolean', required: false, default: true, path: ['inputs', 'ok'] },
    ]);
    expect(draft).toMatchObject({ type: 'text', syntax: 'jinja2', texts: [{ source: 'Hi {{firstName}}' }] });
  });

  it('puts a thread in place of its messages', () => {
    const draft = draftOf(
      '---\ninputs: [{name: conversation, kind: thread}]\n---\nsystem:\nBe kind.\n\n{{conversation}}\n\nuser:\n{{q}}\n',
    );
    expect(messagesOf(draft)).toEqual([
      ['system', 'Be kind.'],
      ['placeholder', { placeholder: 'conversation' }],
      ['user', '{{q}}'],
    ]);
    expect(draft.variables[0]?.type).toBe('messages');
  });
});

describe('Prompty v1', () => {
  const files = { 'more.json': '{"a": 1}', 'tools.json': '[{"type":"function","function":{"name":"f"}}]' };

  it('reads every field', () => {
    const result = read(V1, files);
    expect(result.problems).toEqual([]);
    const draft = onlyDraft(result);
    expect(draft).toMatchObject({
      writtenName: 'Basic',
      modelConfig: { provider: 'foundry', model_name: 'gpt-4o', max_tokens: 128, top_p: 0.5, stop_sequences: ['END'] },
      responseFormat: { kind: 'json_object' },
      tools: [{ type: 'function', function: { name: 'f' } }],
      evals: { rows: [{ values: { question: 'How?', more: { a: 1 } }, complete: true }] },
      knownVariables: ['question', 'more'],
      extensions: { authors: ['me'], model: { api: 'chat', response: 'first' } },
    });
    expect(draft.variables).toEqual([
      { name: 'question', example: 'Why?', path: ['inputs', 'question'] },
      { name: 'count', type: 'number', default: 3, path: ['inputs', 'count'] },
    ]);
    expect(result.includes).toEqual(['more.json', 'tools.json']);
  });

  it.each(['${file:s.json}', 's.json'])('reads the sample %s', (reference) => {
    const draft = draftOf(`---\nsample: ${reference}\n---\n{{q}}`, { 's.json': '{"q": "x"}' });
    expect(draft.evals?.rows).toEqual([{ values: { q: 'x' }, path: ['sample'], complete: true }]);
  });

  it.each([
    ['tools: ${file:no.json}', ['tools']],
    ['model: {api: chat, parameters: {tools: "${file:no.json}"}}', ['model', 'parameters', 'tools']],
  ])('takes tools that are not there for a hole in the prompt: %s', (yaml, path) => {
    expect(read(`---\n${yaml}\n---\n{{q}}`).problems).toMatchObject([{ rule: 'meta/missing-file', at: { path } }]);
  });

  it('reports a sample that is not there, and then says nothing of undeclared names', () => {
    const result = read('---\nsample: ${file:no.json}\n---\n{{q}}');
    expect(result.problems).toMatchObject([{ rule: 'eval/missing-file', at: { path: ['sample'] } }]);
    expect(onlyDraft(result).opaqueInputs).toBe(true);
  });
});

describe('the body of a Prompty file', () => {
  const chat = (body: string) => messagesOf(draftOf(`---\nname: a\n---\n${body}`));

  it.each<[string, string, [string, string][]]>([
    [
      'text before the first role is system',
      'Before.\n\nuser:\nHi',
      [
        ['system', 'Before.'],
        ['user', 'Hi'],
      ],
    ],
    ['blank lines before the first role are nothing', '\n \nuser:\nHi', [['user', 'Hi']]],
    [
      'case, hashes and blanks',
      '# System :\na\n  USER:\nb',
      [
        ['system', 'a'],
        ['user', 'b'],
      ],
    ],
    [
      'a message with nothing in it stays',
      'system:\nuser:\nHi',
      [
        ['system', ''],
        ['user', 'Hi'],
      ],
    ],
    [
      'a last role without a line break',
      'system:\na\nuser:',
      [
        ['system', 'a'],
        ['user', ''],
      ],
    ],
    ['blank lines at both ends go, blanks stay', 'user:\n\n\n  a  \n\nb\n\n\n', [['user', '  a  \n\nb']]],
    ['a role within a line is text', 'user:\nuser: hello\nexample:\nassistant: x', [['user', 'user: hello\nexample:\nassistant: x']]],
    ['dashes are text', 'user:\na\n---\nb', [['user', 'a\n---\nb']]],
    [
      'a later role again',
      'user:\na\nassistant:\nb\nuser:\nc',
      [
        ['user', 'a'],
        ['assistant', 'b'],
        ['user', 'c'],
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(chat(body)).toEqual(expected);
  });

  it('keeps attributes of a role', () => {
    expect(draftOf('user[name="Ann", id=3]:\nHi').messages).toEqual([{ role: 'user', text: 0, rest: { name: 'Ann', id: '3' } }]);
  });

  it.each(['---\nname: a\n---\nx', '+++\nname: a\n+++\nx', '---\nname: a\n+++\nx', '\n\n---\nname: a\n---  \nx'])(
    'has front matter in %j',
    (text) => {
      expect(draftOf(text)).toMatchObject({ writtenName: 'a', texts: [{ source: 'x' }] });
    },
  );

  it('does not end the front matter inside a value', () => {
    expect(draftOf('---\ndescription: x --- y\nname: a\n---\nbody')).toMatchObject({
      description: 'x --- y',
      writtenName: 'a',
      texts: [{ source: 'body' }],
    });
  });

  it('is the whole file without front matter', () => {
    expect(draftOf('just text\n')).toMatchObject({ type: 'text', texts: [{ source: 'just text' }] });
  });

  it.each([
    ['{% if a %}\nuser:\nx\n{% endif %}', true],
    ['{% for m in ms %}\nuser:\n{{m}}\n{% endfor %}\nuser:\n{{q}}', true],
    ['system:\n{% if a %}x{% else %}y{% endif %}\nuser:\nz', false],
    ['system:\n{# {% if a %} #}\nuser:\nz', false],
    ['system:\n{% raw %}{% if a %}{% endraw %}\nuser:\nz', false],
    ['system:\n{% set a = 1 %}\nuser:\nz', false],
  ])('%j spans messages: %s', (body, spans) => {
    const result = read(body);
    expect(result.problems.map(({ rule }) => rule)).toEqual(spans ? ['template/block-spans-messages'] : []);
    expect(onlyDraft(result).type).toBe(spans ? 'text' : 'chat');
    if (spans) expect(onlyDraft(result).texts[0]?.source).toBe(body);
  });

  it('has positions', () => {
    expect(placeOf(draftOf(V2).texts[1]!, '{{ticket}}')).toBe('18:1 {{ticket}}');
  });

  it('never throws, whatever the front matter says', () => {
    const keys = [
      'name',
      'model',
      'inputs',
      'outputs',
      'tools',
      'template',
      'sample',
      'metadata',
      'tags',
      'version',
      'kind',
      'options',
      '__proto__',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 8 }), (data) => {
        expect(read(`---\n${JSON.stringify(data)}\n---\nuser:\nx`).drafts).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no text: messages are runs of the file, in order', () => {
    const line = fc.constantFrom('system:', 'user:', '# assistant:', 'text', '', '  ', '---', 'user: x', '{{a}}');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const draft = draftOf(`---\nname: a\n---\n${lines.join('\n')}`);
        let last = 0;
        for (const text of draft.texts) {
          const { source, start, end } = spanInPart(text, 0, text.source.length);
          expect(source.text.slice(start, end)).toBe(text.source);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

/** Files beside a corpus file, read from the disk. */
function besideCorpus(file: string): ReadContext {
  return {
    include(reference) {
      const path = posix.join(posix.dirname(file), reference);
      return existsSync(path) ? new SourceFile(path, readFileSync(path, 'utf8')) : { problem: 'it is not in the corpus.' };
    },
    glob: () => [],
  };
}

describeWith('corpus', corpusAbsent, () => {
  it.each(corpusFiles('prompty').map(({ name, file }) => [name, file]))('reads %s without loss', (_name, file) => {
    const source = decodeSource(file, readFileSync(file));
    if (!(source instanceof SourceFile)) throw new Error('not UTF-8');
    const result = reader.read(source, besideCorpus(file));
    expect(result.problems.filter(({ rule }) => !rule.endsWith('/missing-file'))).toEqual([]);
    const draft = onlyDraft(result);
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.text) ?? [];
    const data = load(yaml) as Record<string, unknown>;
    const roles = [...body.matchAll(/^\s*#?\s*(system|user|assistant)\s*:\s*$/gim)].map(([, role]) => role!.toLowerCase());
    if (draft.type === 'chat')
      expect((draft.messages ?? []).filter(({ role }) => role !== 'placeholder').map(({ role }) => role)).toEqual(roles);
    const kept = draft.texts.map((text) => text.source).join('');
    const squeezed = (text: string) =>
      text.replace(/^\s*#?\s*(?:system|user|assistant)\s*:\s*$/gim, '').replaceAll(/\{\{conversation\}\}|\s/g, '');
    expect(kept.replaceAll(/\s/g, '')).toBe(squeezed(body));
    expect(draft.variables).toHaveLength(Object.keys((data.inputs as object) ?? {}).length);
    if (typeof data.sample === 'object')
      expect(Object.keys(draft.evals?.rows[0]?.values ?? {})).toEqual(Object.keys(data.sample as object));
    const model = data.model as { parameters?: object; options?: object } | undefined;
    for (const key of ['temperature', 'top_p']) {
      const written = { ...model?.parameters, ...model?.options } as Record<string, unknown>;
      expect(draft.modelConfig?.[key]).toEqual(written[key]);
    }
  });
});
