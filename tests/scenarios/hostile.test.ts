import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const FILE = 'prompts/a.prompt.yaml';
const HEAD = 'name: a\ndescription: greets\n';
const text = (yaml: string): Files => ({ [FILE]: `${HEAD}${yaml}` });

/** Findings as `error rule line:column`, from the machine output; the same run for people must be as calm. */
async function lint(files: Files): Promise<string[]> {
  const cwd = folderWith(files);
  const { code, stdout, stderr } = await runCli(['lint', '--json'], { cwd });
  const findings: Found[] = JSON.parse(stdout).findings;
  const people = await runCli(['lint'], { cwd });
  expect(people.code).toBe(code);
  expect(stderr + people.stderr + people.stdout).not.toMatch(/^ {4}at |\bundefined\b|\[object /m);
  const failed = findings.some(({ severity }) => severity === 'error');
  expect(code).toBe(findings.some(({ rule }) => rule === 'meta/unreadable') ? 2 : failed ? 1 : 0);
  for (const { file } of findings) expect(Object.keys(files)).toContain(file);
  if (findings.length > 0) expect(people.stdout).toContain(findings[0]!.rule);
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`);
}

const LAUGHS = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`).join('\n')}\ntemplate: x\n`;
const nested = (open: string, close: string, depth = 20_000) => open.repeat(depth) + close.repeat(depth);
const UTF16 = new Uint8Array(Buffer.from('\uFEFFtemplate: x\n', 'utf16le'));
const LATIN1 = new Uint8Array(Buffer.from('template: caf\xe9\n', 'latin1'));

describe('files from nowhere good', () => {
  const cases: [id: string, what: string, files: Files, findings: string[]][] = [
    ['F1', 'billion laughs', { [FILE]: LAUGHS }, ['error yaml/anchors 13:18']],
    ['F2', 'a list that holds itself', { [FILE]: 'a: &a [*a]\ntemplate: x\n' }, ['error yaml/anchors 1:9']],
    ['F2', 'a map that holds itself', { [FILE]: 'tags: &a {b: *a}\ntemplate: x\n' }, ['error yaml/anchors 1:15']],
    ['F3', 'a key twice', text('template: x\nname: b\n'), ['error yaml/duplicate-key 4:1']],
    ['F3', 'a key twice in JSON', { 'prompts/a.prompt.json': '{"template":"x",\n"template":"y"}' }, ['error yaml/duplicate-key 2:1']],
    ['F4', 'two documents', text('template: x\n---\ntemplate: y\n'), ['error yaml/multiple-documents 4:1']],
    ['F5', 'a tag that would run JavaScript', text('template: !!js/function "function(){}"\n'), ['error yaml/unknown-tag 3:11']],
    ['F5', 'a tag that would run Python', text('template: !!python/object/apply:os.system [id]\n'), ['error yaml/unknown-tag 3:11']],
    ['F7', 'a tab', text('tags:\n\tx: y\ntemplate: x\n'), ['error yaml/tab-indent 4:1']],
    ['F8', 'a version that is a number', text('version: 1.10\ntemplate: x\n'), ['warning meta/version-quoted 3:10']],
    [
      'F8',
      'a name that is a truth value elsewhere',
      { [FILE]: 'name: no\ndescription: d\ntemplate: x\n' },
      ['warning yaml/ambiguous-scalar 1:7'],
    ],
    ['F8', 'a template that is a number', text('template: 012\n'), ['error schema/shape 3:11']],
    ['F9', 'a byte order mark', { [FILE]: `\uFEFF${HEAD}template: x\n` }, ['warning unicode/bom 1:1']],
    ['F9', 'Windows line endings', { [FILE]: `${HEAD}template: x\n`.replaceAll('\n', '\r\n') }, []],
    ['F10', 'UTF-16', { [FILE]: UTF16 }, ['error unicode/utf-8 1:1']],
    ['F10', 'Latin-1', { [FILE]: LATIN1 }, ['error unicode/utf-8 1:1']],
    ['F11', 'NUL in plain text', { 'prompts/a.txt': 'a\0b\n' }, ['error unicode/control 1:2']],
    ['F11', 'NUL behind an escape', text('template: "a\\0b"\n'), ['error unicode/control 3:13']],
    ['F11', 'a bell', { 'prompts/a.jinja2': 'a\x07b\n' }, ['error unicode/control 1:2']],
    ['F12', 'a line of 10 MB', { [FILE]: `template: ${'x'.repeat(10_000_000)}` }, ['error meta/too-large 1:1']],
    ['F14', 'nothing', { [FILE]: '' }, ['error schema/shape 1:1']],
    ['F14', 'null', { [FILE]: 'null\n' }, ['error schema/shape 1:1']],
    ['F14', 'a comment', { [FILE]: '# later\n' }, ['error schema/shape 1:1']],
    ['F14', 'an empty promptfoo configuration', { 'prompts/promptfooconfig.yaml': '' }, ['error schema/shape 1:1']],
    ...['txt', 'prompty', 'prompt', 'md', 'jinja2'].map((extension): [string, string, Files, string[]] => [
      'F14',
      `an empty .${extension}`,
      { [`prompts/a.${extension}`]: '' },
      ['error schema/missing-text 1:1'],
    ]),
    ['F14', 'an empty .json', { 'prompts/a.prompt.json': '' }, ['error yaml/syntax 1:1']],
    [
      'F16',
      '100,001 characters',
      { 'prompts/a.txt': 'x'.repeat(100_001) },
      ['error mlflow/text-length 1:1', 'warning model/token-budget 1:1'],
    ],
    ['F16', '100,000 characters that are two units each', { 'prompts/a.txt': '😀'.repeat(100_000) }, ['warning model/token-budget 1:1']],
    ['F18', 'a partial outside', text('template: "{{> ../../../etc/passwd}}"\n'), ['error template/missing-partial 3:12']],
    [
      'F18',
      'a prompt outside',
      { 'prompts/promptfooconfig.yaml': 'prompts: [file:///etc/passwd]\nproviders: [a]\n' },
      ['error meta/missing-file 1:11'],
    ],
    ['F+', 'lists without end', { [FILE]: `template: ${nested('[', ']')}` }, ['error yaml/syntax 1:110']],
    ['F+', 'maps without end', { [FILE]: `template: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}` }, ['error yaml/syntax 1:404']],
    ['F+', 'JSON without end', { 'prompts/a.prompt.json': `{"template":${nested('[', ']')}}` }, ['error yaml/syntax 1:111']],
    [
      'F+',
      'blocks without end',
      { [FILE]: Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n') },
      ['error yaml/syntax 100:100'],
    ],
    ['F+', 'brackets of Jinja without end', { 'prompts/a.jinja2': `{{ ${nested('(', ')')} }}` }, ['error template/syntax 1:104']],
    ['F+', 'conditions of Jinja without end', { 'prompts/a.jinja2': '{% if x %}'.repeat(5000) }, ['error template/syntax 1:1001']],
    ['F+', 'conditions of Handlebars without end', { 'prompts/a.prompt': '{{#if x}}'.repeat(5000) }, ['error template/syntax 1:901']],
    [
      'F+',
      'a number that JSON cannot hold',
      text('template: x\nmodelParameters: {seed: 9007199254740993}\n'),
      ['error mlflow/unsafe-value 4:25'],
    ],
    ['F+', 'half a character', text('template: "\\uD800"\n'), ['error mlflow/unsafe-value 3:12']],
  ];
  it.each(cases)('%s: %s', async (_id, _what, files, findings) => {
    expect(await lint(files)).toEqual(findings);
  });

  it('F3: both lines of a key that is there twice are told', async () => {
    const { stdout } = await runCli(['lint'], { cwd: folderWith(text('template: x\nname: b\n')) });
    expect(stdout).toMatch(/`name` is there twice: on line 1 and on line 4/);
  });

  it('F10: the first byte that does not fit is told, and no replacement character is made', async () => {
    const { stdout } = await runCli(['lint'], { cwd: folderWith({ [FILE]: LATIN1 }) });
    expect(stdout).toContain('byte 13');
    expect(stdout).not.toContain('\uFFFD');
  });

  it('F16: 100,000 characters pass', async () => {
    expect(await lint({ 'prompts/a.txt': 'x '.repeat(30_000) })).toEqual([]);
  });

  it('F21: names that differ by case or extension only name both files', async () => {
    const { stdout } = await runCli(['lint', '--json'], {
      cwd: folderWith({ 'prompts/Greet.txt': 'a', 'prompts/greet.prompt.yaml': 'template: x\n' }),
    });
    const collisions = JSON.parse(stdout).findings.filter(({ rule }: Found) => rule === 'meta/name-collision');
    expect(collisions.map(({ file, message }: { file: string; message: string }) => [file, message])).toEqual([
      ['prompts/Greet.txt', expect.stringContaining('prompts/greet.prompt.yaml')],
      ['prompts/greet.prompt.yaml', expect.stringContaining('prompts/Greet.txt')],
    ]);
  });

  it('tells a thousand findings of one rule, and how many more there are', async () => {
    const cwd = folderWith(text(`template: x\n${Array.from({ length: 1500 }, (_, at) => `k${at}: 1`).join('\n')}\n`));
    const result = JSON.parse((await runCli(['lint', '--json'], { cwd })).stdout);
    expect(result.warnings).toBe(1000);
    expect(result.findings.at(-1).message).toMatch(/And 500 more/);
  });

  it('F23: the order of a long report does not depend on the disk', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`prompts/${(at * 7919) % 500}.txt`, at % 3 === 0 ? '' : 'Hi.']),
    );
    const cwd = folderWith(files);
    const found = JSON.parse((await runCli(['lint', '--json'], { cwd })).stdout).findings.map(({ file }: Found) => file);
    expect(found).toEqual([...found].sort());
    expect(found).toHaveLength(Object.values(files).filter((one) => one === '').length);
  });
});

describe('characters', () => {
  const cases: [id: string, what: string, files: Files, findings: string[]][] = [
    [
      'G1',
      'bidi controls in comment and description',
      { [FILE]: '# a \u202E b\nname: a\ndescription: "x\u2066y"\ntemplate: x\n' },
      ['error unicode/bidi 1:5', 'error unicode/bidi 3:16'],
    ],
    ['G2', 'tag characters', { 'prompts/a.txt': 'hello \u{E0048}\u{E0069}' }, ['error unicode/tag-characters 1:7']],
    ['G4', 'a soft hyphen in a word', text('template: "wo\u00ADrd"\n'), ['warning unicode/invisible 3:14']],
    ['G5', 'a name of two scripts', { [FILE]: 'name: p\u0430y\ndescription: d\ntemplate: x\n' }, ['error unicode/confusable 1:7']],
    ['G6', 'text that is not NFC', { 'prompts/a.txt': 'Cafe\u0301' }, ['warning unicode/not-nfc 1:4']],
    [
      'G8',
      'honest Arabic, Hebrew, Persian, emoji, flags',
      { 'prompts/a.txt': 'مرحبا بالعالم ، שלום עולם، می‌خواهم، 👩‍👩‍👧 \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}' },
      [],
    ],
  ];
  it.each(cases)('%s: %s', async (_id, _what, files, findings) => {
    expect(await lint(files)).toEqual(findings);
  });

  it('G1, G2: the code point and the hidden text are told', async () => {
    const { stdout } = await runCli(['lint'], {
      cwd: folderWith({ 'prompts/a.txt': 'a \u202E b', 'prompts/b.txt': 'c \u{E0048}\u{E0069}' }),
    });
    expect(stdout).toContain('U+202E');
    expect(stdout).toContain('"Hi"');
  });

  it('G4: something invisible in a variable is an error', async () => {
    expect(await lint(text('template: "{{na\u200Bme}}"\n'))).toContain('error unicode/invisible-in-identifier 3:16');
  });
});

describe('what a prompt can do to its readers', () => {
  const KEY = `sk-ant-api03-${'Ab3dEf6h'.repeat(11)}-AAAAAAAA`;
  const promptfoo = (assertion: string): Files => ({
    'prompts/promptfooconfig.yaml': `prompts: ["{{x}}"]\nproviders: [a]\ntests:\n- vars: {x: 1}\n  assert: [${assertion}]\n`,
  });
  const cases: [id: string, what: string, files: Files, findings: string[]][] = [
    ['H1', 'a key in a comment', text(`template: x\n# ${KEY}\n`), ['error security/secret 4:3']],
    ['H1', 'a key in a test', text(`template: "{{x}}"\ntestData: [{x: ${KEY}}]\n`), ['error security/secret 4:16']],
    [
      'H3',
      'an address, a card, an account',
      { 'prompts/a.txt': 'To ann.smith@bigcorp.io, 4111 1111 1111 1111, DE89 3704 0044 0532 0130 00' },
      ['warning security/pii 1:4', 'warning security/pii 1:26', 'warning security/pii 1:47'],
    ],
    [
      'H4',
      'user input in the system message',
      text('messages:\n- {role: system, content: "Be {{user_input}}"}\n- {role: user, content: hi}\n'),
      ['warning security/untrusted-system 4:31'],
    ],
    ['H9', 'a regular expression without end', promptfoo('{type: regex, value: "(a+)+$"}'), ['error eval/unsafe-regex 5:12']],
    ['H10', 'an assertion that is code', promptfoo('{type: javascript, value: "process.exit()"}'), ['warning eval/code-assertion 5:12']],
    [
      'H11',
      'another endpoint',
      text('template: x\nmodelParameters: {base_url: "http://evil"}\n'),
      ['error security/endpoint-override 4:29'],
    ],
    ['H12', 'an expression in mustache', text('template: "{{ 1+1 }}"\nsyntax: mustache\n'), ['error template/expression 3:12']],
    ['H12', 'an include in mustache', text('template: "{% include \'x\' %}"\nsyntax: mustache\n'), ['error mlflow/read-as-jinja 3:12']],
    ['H15', 'a reserved variable', text('template: "{{constructor}}"\n'), ['error template/reserved-variable 3:12']],
    ['H15', 'a reserved key', text('template: x\ntags: {__proto__: 1}\n'), ['error schema/reserved-key 4:8']],
  ];
  it.each(cases)('%s: %s', async (_id, _what, files, findings) => {
    expect(await lint(files)).toEqual(findings);
  });

  it.each(['stylish', 'json', 'github', 'sarif', 'junit', 'gitlab'])('H1: no output shows the key: %s', async (format) => {
    const { stdout, stderr } = await runCli(['lint', '--format', format], {
      cwd: folderWith(text(`template: "${KEY}"\n`)),
      stdoutIsTerminal: true,
    });
    expect(stdout + stderr).not.toContain(KEY);
    expect(stdout).toContain('security/secret');
  });

  it('H5, H7: what only a strict reader asks for is there too', async () => {
    const cwd = folderWith({
      'promptops.config.yaml': 'lint: {extends: strict}\n',
      ...text('template: Sum up {{user_input}} and answer in one line.\n'),
    });
    expect((await runCli(['lint'], { cwd })).stdout).toContain('security/undelimited-input');
  });

  it('H12: a Jinja prompt that reaches for the host gets nothing', async () => {
    const cwd = folderWith({ 'prompts/a.jinja2': "{{ ''.__class__.__mro__ }}" });
    const { stdout, stderr } = await runCli(['render', 'prompts/a.jinja2', '--var', 'x=1'], { cwd });
    expect(stdout).toBe('');
    expect(stderr).toContain('`__class__`, which is undefined');
  });
});
