import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeWith, permissionsAbsent } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const GOOD = 'name: greet\ndescription: greets\ntemplate: |\n  Say hello.\n';
const FILE = 'prompts/greet.prompt.yaml';
const hashOf = async (files: Readonly<Record<string, string>>) =>
  JSON.parse((await runCli(['hash', '--json'], { cwd: folderWith(files) })).stdout).prompts.map(({ hash }: { hash: string }) => hash);

describe('the surroundings of a run', () => {
  it.each([FILE, 'prompts/greet.prompty', 'prompts/greet.prompt', 'prompts/greet.md', 'prompts/greet.jinja2', 'prompts/greet.txt'])(
    'K5: a Windows checkout has the same hash: %s',
    async (file) => {
      const body = 'Say hello\nto {{name}}.\n';
      const text = file === FILE ? GOOD : /\.(?:jinja2|txt)$/.test(file) ? body : `---\ndescription: greets\n---\n${body}`;
      const [hash] = await hashOf({ [file]: text });
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await hashOf({ [file]: text.replaceAll('\n', '\r\n') })).toEqual([hash]);
      expect(await hashOf({ [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([hash]);
    },
  );

  it('K2: a cache that cannot be written costs nothing else', async () => {
    const cwd = folderWith({ [FILE]: GOOD, 'node_modules/.cache': 'a file where a folder should be' });
    expect(await runCli(['lint', '--cache'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const elsewhere = folderWith({ [FILE]: GOOD });
    expect(await runCli(['lint', '--cache'], { cwd: elsewhere, env: { XDG_CACHE_HOME: '/dev/null' } })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  describeWith('permissions', permissionsAbsent, () => {
    it('K2: a file that cannot be mended is an error with its name, and is left as it was', async () => {
      const cwd = folderWith({ [FILE]: 'version: 1.10\ntemplate: x\n' });
      chmodSync(join(cwd, 'prompts'), 0o555);
      const { code, stderr } = await runCli(['lint', '--fix'], { cwd });
      chmodSync(join(cwd, 'prompts'), 0o755);
      expect([code, stderr]).toEqual([3, expect.stringContaining(FILE)]);
      expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('version: 1.10\ntemplate: x\n');
    });
  });

  it('K7: a configuration of the future says which promptops it needs', async () => {
    const { code, stdout } = await runCli(['lint', '--json'], {
      cwd: folderWith({ 'promptops.config.yaml': '\nformat: 2\n', [FILE]: GOOD }),
    });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      code: 'CONFIG_INVALID',
      file: 'promptops.config.yaml',
      line: 2,
      hint: expect.stringContaining('format 2'),
    });
  });

  it('two configurations are an error that names both', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': '{}', 'promptops.config.json': '{}', [FILE]: GOOD });
    const { code, stderr } = await runCli(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/promptops\.config\.yaml.*promptops\.config\.json/);
  });

  it('a configuration with fifty mistakes tells all of them at once', async () => {
    const mistakes = Array.from({ length: 50 }, (_, at) => `  k${at}: 1`).join('\n');
    const { code, stderr } = await runCli(['lint'], { cwd: folderWith({ 'promptops.config.yaml': `lint:\n${mistakes}\n`, [FILE]: GOOD }) });
    expect(code).toBe(2);
    for (let at = 0; at < 50; at++) expect(stderr).toContain(`promptops.config.yaml:${at + 2}:3  There is no key \`k${at}\``);
  });

  it.each([
    '',
    'lint: [',
    'lint: 1\nlint: 2\n',
    '!!js/function x',
    '&a [*a]',
    '- 1',
    '\0',
    'lint: {rules: {__proto__: off}}',
    '__proto__: 1',
  ])('a configuration that is none is told with its place: %j', async (text) => {
    const { code, stderr } = await runCli(['lint'], { cwd: folderWith({ 'promptops.config.yaml': text, [FILE]: GOOD }) });
    expect(code).toBe(text === '' ? 0 : 2);
    if (code !== 0) expect(stderr).toMatch(/promptops\.config\.yaml/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('names of files', () => {
  const names = [
    'a"b',
    "a'b",
    'a b',
    'a\nb',
    'a$(touch pwned)',
    'a`touch pwned`',
    'a;b',
    '-a',
    '--fix',
    'a\\b',
    'a*b',
    'a[1]',
    '{a,b}',
    '!a',
    '#a',
    'bä',
    '..a',
    'a__proto__',
  ];

  it.each(names)('%j is found, named and hashed', async (name) => {
    const cwd = folderWith({ [`prompts/${name}.prompt.yaml`]: 'description: greets\ntemplate: ""\n' });
    const found = JSON.parse((await runCli(['lint', '--json'], { cwd })).stdout).findings;
    expect(found).toEqual([expect.objectContaining({ file: `prompts/${name}.prompt.yaml`, rule: 'schema/missing-text' })]);
    const named = JSON.parse((await runCli(['lint', '--json', '--', `prompts/${name}.prompt.yaml`], { cwd })).stdout);
    expect(named.findings).toEqual(found);
    expect((await runCli(['lint', '--staged'], { cwd })).code).toBe(2);
  });

  it('F17: links that go round end, and are told once', async () => {
    const cwd = folderWith({ '.git/HEAD': '', [FILE]: GOOD });
    symlinkSync('..', join(cwd, 'prompts/loop'));
    symlinkSync('self.prompt.yaml', join(cwd, 'prompts/self.prompt.yaml'));
    const { stdout } = await runCli(['lint', '--json'], { cwd });
    const files = JSON.parse(stdout).findings.map(({ file }: { file: string }) => file);
    expect(files.filter((file: string) => file === 'prompts/self.prompt.yaml')).toHaveLength(1);
    expect(files.filter((file: string) => file.includes('loop'))).toHaveLength(1);
  });

  it('F18: a folder that leaves the workspace is told, not read', async () => {
    const outside = folderWith({ 'secret.prompt.yaml': 'template: ""\n' });
    const cwd = folderWith({ '.git/HEAD': '', [FILE]: GOOD });
    symlinkSync(outside, join(cwd, 'prompts/out'));
    const { stdout } = await runCli(['lint', '--json'], { cwd });
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({ file: 'prompts/out', rule: 'meta/unreadable', severity: 'error' }),
    ]);
  });

  it('F20: a folder with the name of a prompt, and one bad file among good ones, hide nothing', async () => {
    const cwd = folderWith({ [FILE]: 'template: ""\n' });
    mkdirSync(join(cwd, 'prompts/folder.prompt.yaml'));
    writeFileSync(join(cwd, 'prompts/folder.prompt.yaml/inner.prompt.yaml'), 'template: ""\n');
    const { stdout } = await runCli(['lint', '--json'], { cwd });
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toEqual([
      'prompts/folder.prompt.yaml/inner.prompt.yaml',
      FILE,
    ]);
  });
});
