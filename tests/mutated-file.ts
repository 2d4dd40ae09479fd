import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RULES } from '../src/core/lint/rules/index.ts';
import { isNeverAPrompt } from '../src/core/prompt/formats/index.ts';
import { corpusFiles } from './corpus.ts';

/** A file that is fine or nearly so, with what lies beside it. */
export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly beside: Readonly<Record<string, string>>;
}

const encoder = new TextEncoder();

const LANGCHAIN = {
  lc: 1,
  type: 'constructor',
  id: ['langchain', 'prompts', 'chat', 'ChatPromptTemplate'],
  kwargs: {
    input_variables: ['question'],
    messages: [
      {
        lc: 1,
        type: 'constructor',
        id: ['langchain', 'prompts', 'chat', 'SystemMessagePromptTemplate'],
        kwargs: {
          prompt: {
            lc: 1,
            type: 'constructor',
            id: ['langchain', 'prompts', 'prompt', 'PromptTemplate'],
            kwargs: { template: 'Be {tone}. {{json}}', template_format: 'f-string', input_variables: ['tone'] },
          },
        },
      },
      {
        lc: 1,
        type: 'constructor',
        id: ['langchain', 'prompts', 'chat', 'MessagesPlaceholder'],
        kwargs: { variable_name: 'history', optional: true },
      },
    ],
  },
};
const MESSAGES = [
  { role: 'system', content: 'Be calm, {{name}}.' },
  {
    role: 'user',
    content: [
      { type: 'text', text: '{{question}}' },
      { type: 'image_url', image_url: { url: '{{picture}}' } },
    ],
  },
];

/** Formats that neither the rules' examples nor the corpus hold. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'prompts/chain.json': LANGCHAIN,
  'prompts/traced.json': {
    name: 'n',
    type: 'chat',
    prompt: MESSAGES,
    config: { model: 'gpt-4o', temperature: 0.2 },
    labels: ['production'],
    tags: ['a'],
    version: 3,
  },
  'prompts/messages.json': MESSAGES,
  'prompts/native.prompt.json': {
    name: 'n',
    messages: MESSAGES,
    variables: [{ name: 'question', type: 'string', enum: ['a', 'b'] }],
    model: 'openai/gpt-4o',
  },
};

/** Every format in many shapes: the examples of all rules and, where it is there, the corpus. */
export function seeds(): readonly Seed[] {
  const examples = RULES.flatMap(({ good, bad }) => [good, bad]).filter(({ bytes, gone }) => bytes === undefined && !gone);
  const ours = examples.map(({ file, text, beside = {} }): Seed => ({ file, bytes: encoder.encode(text), beside }));
  const others = Object.entries(OTHERS).map(
    ([file, data]): Seed => ({ file, bytes: encoder.encode(JSON.stringify(data, null, 1)), beside: {} }),
  );
  const real = corpusFiles()
    .filter(({ path }) => !isNeverAPrompt(path))
    .map(({ path, file }): Seed => ({ file: `prompts/${path}`, bytes: readFileSync(file), beside: {} }));
  return [...ours, ...others, ...real];
}

/** Characters that mean something to one of the readers, and some that mean trouble. */
const MEANINGFUL = [
  ...'{}[]()<>#%&*!|>@`\'"\\,:;-+=?/~^$_. \t\n\r\0',
  ...['{{', '}}', '{%', '%}', '{#', '#}', '---\n', '\n---\n', '- ', ': ', '\r\n', '{{#if x}}', '{{/if}}', '{{> p.md}}', '{% for a in b %}'],
  ...['{% endfor %}', '{{else}}', 'system:\n', '\nuser:\n', '<<: *a', '&a ', '*a', '!!js/function ', '%YAML 1.1\n', '? ', '|\n', '>-\n'],
  ...['__proto__: 1\n', 'constructor', 'toString', 'null', '~', '1e999', '-0', '.inf', '.nan', '0x1f', '012', 'NaN', '9007199254740993'],
  ...['\uFEFF', '\u202E', '\u200B', '\u{E0041}', '\u0301', '\u2028', '\u0085', '👩‍👩‍👧', 'Ω', 'İ', 'ß', '\uFFFD', 'پ\u200Cد'],
  ...['{{{', '}}}', '{{&x}}', '{{!', '{{{{raw}}}}', '{{x|', '{x', 'x}', '$' + '{x}', '{{role "system"}}', '{{history}}', '{{media url=x}}'],
  ...['file://x.txt', '# promptops-disable\n', 'messages:\n', 'template: ', 'variables:\n', '"role": "user"', '"lc": 1, ', 'prompts:\n'],
];

type Change = (bytes: Buffer, at: number) => Buffer;
const splice = (bytes: Buffer, at: number, remove: number, insert: Uint8Array | string) =>
  Buffer.concat([bytes.subarray(0, at), typeof insert === 'string' ? Buffer.from(insert) : insert, bytes.subarray(at + remove)]);
const lineAt = (bytes: Buffer, at: number) => {
  const start = bytes.lastIndexOf(10, Math.max(0, at - 1)) + 1;
  const next = bytes.indexOf(10, at);
  return { start, end: next === -1 ? bytes.length : next + 1 };
};
const SWAPPED: Readonly<Record<string, string>> = {
  '{': '}',
  '}': '{',
  '[': ']',
  ']': '[',
  '(': ')',
  ')': '(',
  '"': "'",
  "'": '"',
  ':': '=',
};

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat(255).map(
    (byte): Change =>
      (bytes, at) =>
        splice(bytes, at, 1, Uint8Array.of(byte)),
  ),
  fc.constant<Change>((bytes, at) => bytes.subarray(0, at)),
  fc.constant<Change>((bytes, at) => bytes.subarray(at)),
  fc.nat(40).map(
    (length): Change =>
      (bytes, at) =>
        splice(bytes, at, length, ''),
  ),
  fc.constantFrom(...MEANINGFUL).map(
    (text): Change =>
      (bytes, at) =>
        splice(bytes, at, 0, text),
  ),
  fc.constantFrom(...MEANINGFUL).map(
    (text): Change =>
      (bytes, at) =>
        splice(bytes, at, text.length, text),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).map(
    (text): Change =>
      (bytes, at) =>
        splice(bytes, at, 0, text.toWellFormed()),
  ),
  fc.integer({ min: 1, max: 4 }).map(
    (times): Change =>
      (bytes, at) => {
        const { start, end } = lineAt(bytes, at);
        return splice(bytes, end, 0, Buffer.concat(Array.from({ length: times }, () => bytes.subarray(start, end))));
      },
  ),
  fc.constant<Change>((bytes, at) => {
    const { start, end } = lineAt(bytes, at);
    return splice(bytes, start, end - start, '');
  }),
  fc.constantFrom('', '  ', '\t', '- ').map(
    (indent): Change =>
      (bytes, at) =>
        splice(bytes, lineAt(bytes, at).start, 0, indent),
  ),
  fc.constant<Change>((bytes, at) => {
    const tail = bytes.subarray(at).toString('latin1');
    const found = tail.search(/[{}[\]()"':]/);
    return found === -1 ? bytes : splice(bytes, at + found, 1, SWAPPED[tail[found]!]!);
  }),
  fc.constant<Change>((bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')),
);

/** A seed after a few accidents. */
export function mutatedFile(from: readonly Seed[]): fc.Arbitrary<Seed> {
  const step = fc.tuple(change, fc.nat(9_999));
  return fc.tuple(fc.constantFrom(...from), fc.array(step, { minLength: 1, maxLength: 5 })).map(([seed, steps]) => {
    const bytes = steps.reduce<Buffer>(
      (now, [apply, place]) => apply(now, Math.floor((place / 10_000) * now.length)),
      Buffer.from(seed.bytes),
    );
    return { ...seed, bytes: new Uint8Array(bytes) };
  });
}
