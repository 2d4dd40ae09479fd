import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeWith, permissionsAbsent } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const GOOD = `name: greet
description: Greets a person.
model: openai/gpt-4o-mini
modelParameters: {maxTokens: 100}
messages:
  - role: user
    content: |
      Greet this person.
      <name>{{name}}</name>
variables:
  - {name: name, description: whom}
`;
const UNDECLARED = GOOD.replace('{{name}}', '{{nmae}}');

describe('promptops lint', () => {
  it('is content with a good file', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': GOOD });
    const { code, stdout } = await runCli(['lint'], { cwd });
    expect(stdout).toContain('1 file');
    expect(code).toBe(0);
  });

  it('points at what is wrong, by line and column, and exits with 1', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': UNDECLARED });
    const { code, stdout } = await runCli(['lint'], { cwd });
    expect(stdout).toMatch(/prompts\/greet\.prompt\.yaml[\s\S]*9:\d+\s+error\s.*nmae.*template\/undeclared-variable/);
    expect(code).toBe(1);
  });

  it('gives machines the fields of the contract and nothing else', async () => {
    const cwd = folderWith({
      'prompts/greet.prompt.yaml': UNDECLARED,
      'prompts/fine.prompt.yaml': GOOD.replace('name: greet', 'name: fine'),
    });
    const { code, stdout } = await runCli(['lint', '--format', 'json'], { cwd });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ format: 1, command: 'lint', ok: false, files: 2, errors: 1, passRate: 0.5 });
    const finding = result.findings.find(({ rule }: { rule: string }) => rule === 'template/undeclared-variable');
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining(['rule', 'severity', 'message', 'file', 'line', 'column', 'endLine', 'endColumn', 'path', 'fixable', 'url']),
    );
    expect(finding).toMatchObject({ file: 'prompts/greet.prompt.yaml', line: 9, severity: 'error' });
    expect(code).toBe(1);
  });

  it('names files relative to the working directory, and prompts by the root', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'prompts/a/greet.prompt.yaml': UNDECLARED });
    const { stdout } = await runCli(['lint', '--json', 'greet.prompt.yaml'], { cwd: join(cwd, 'prompts/a') });
    expect(JSON.parse(stdout).findings[0].file).toBe('greet.prompt.yaml');
  });

  it('never lets one bad file hide another', async () => {
    const cwd = folderWith({
      'prompts/latin1.prompt.yaml': new Uint8Array([0x6e, 0x3a, 0x20, 0xe9]),
      'prompts/broken.prompt.yaml': 'name: [\n',
      'prompts/empty.prompt.yaml': '',
      'prompts/bad.prompt.yaml': UNDECLARED,
    });
    const { code, stdout } = await runCli(['lint', '--json'], { cwd });
    const files = new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file));
    expect(files).toEqual(
      new Set(['prompts/bad.prompt.yaml', 'prompts/broken.prompt.yaml', 'prompts/empty.prompt.yaml', 'prompts/latin1.prompt.yaml']),
    );
    expect(code).toBe(1);
  });

  it('exits with 2 when a pattern matches nothing, unless told that this is fine', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': GOOD });
    const missing = await runCli(['lint', 'nowhere/**'], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('nowhere/**');
    expect((await runCli(['lint', 'nowhere/**', '--no-error-on-unmatched-pattern'], { cwd })).code).toBe(0);
  });

  it('gives an error as JSON too', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': GOOD });
    const { code, stdout } = await runCli(['lint', 'nowhere/**', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { code: 'NO_FILES', message: expect.any(String), hint: expect.any(String) },
    });
    expect(code).toBe(2);
  });

  it('suggests the command that was meant', async () => {
    const { code, stderr } = await runCli(['lnt']);
    expect(stderr).toMatch(/lint/);
    expect(code).toBe(2);
  });

  describeWith('permissions', permissionsAbsent, () => {
    it('treats a file it may not read as an error, not as a skip', async () => {
      const cwd = folderWith({ 'prompts/greet.prompt.yaml': GOOD });
      chmodSync(join(cwd, 'prompts/greet.prompt.yaml'), 0);
      expect((await runCli(['lint'], { cwd })).code).toBe(2);
    });
  });

  it('does not read through a link that leaves the repository', async () => {
    const outside = folderWith({ 'secret.prompt.yaml': GOOD });
    const cwd = folderWith({ '.git/HEAD': '', 'prompts/greet.prompt.yaml': GOOD });
    symlinkSync(join(outside, 'secret.prompt.yaml'), join(cwd, 'prompts/link.prompt.yaml'));
    const { code, stdout } = await runCli(['lint', '--json'], { cwd });
    expect(JSON.parse(stdout).findings).toEqual([expect.objectContaining({ file: 'prompts/link.prompt.yaml', severity: 'error' })]);
    expect(code).not.toBe(0);
  });

  it('points at the names that collide, each naming the other file', async () => {
    const cwd = folderWith({
      'prompts/a.prompt.yaml': GOOD,
      'prompts/b.prompt.yaml': `# a copy\n${GOOD.replace('name: greet', 'name: Greet')}`,
    });
    const findings = JSON.parse((await runCli(['lint', '--json'], { cwd })).stdout).findings;
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'meta/name-collision', file: 'prompts/a.prompt.yaml', line: 1, column: 7, path: '/name' }),
      expect.objectContaining({ rule: 'meta/name-collision', file: 'prompts/b.prompt.yaml', line: 2, column: 7, path: '/name' }),
    ]);
    expect(findings[0].message).toContain('prompts/b.prompt.yaml');
  });

  it('reads standard input under a name', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': GOOD });
    const { code, stdout } = await runCli(['lint', '--stdin', '--stdin-filename', 'prompts/other.prompt.yaml', '--json'], {
      cwd,
      stdin: UNDECLARED,
    });
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: 'prompts/other.prompt.yaml', line: 9 });
    expect(code).toBe(1);
  });
});

describe('what may fail and what may not', () => {
  const twoFiles = { 'prompts/a.prompt.yaml': GOOD.replace('name: greet', 'name: a'), 'prompts/b.prompt.yaml': UNDECLARED };

  it('lets the pass rate alone decide where one is asked for', async () => {
    const cwd = folderWith(twoFiles);
    expect((await runCli(['lint', '--min-pass-rate', '0.5'], { cwd })).code).toBe(0);
    expect((await runCli(['lint', '--min-pass-rate', '0.6'], { cwd })).code).toBe(1);
  });

  it('can switch a rule off or change its level', async () => {
    const cwd = folderWith(twoFiles);
    expect((await runCli(['lint', '--rule', 'template/undeclared-variable=off'], { cwd })).code).toBe(0);
    expect((await runCli(['lint', '--rule', 'template/undeclared-variable=warning'], { cwd })).code).toBe(0);
    expect((await runCli(['lint', '--rule', 'template/undeclared-variable=warning', '--max-warnings', '0'], { cwd })).code).toBe(1);
    const unknown = await runCli(['lint', '--rule', 'template/undeclared-variables=off'], { cwd });
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('template/undeclared-variable') });
  });

  it('honours comments that silence a rule, and reports those that silence nothing', async () => {
    const silenced = UNDECLARED.replace(
      'messages:',
      '# promptops-disable template/undeclared-variable -- generated\n# promptops-disable-next-line eval/unsafe-regex\nmessages:',
    );
    const cwd = folderWith({ 'prompts/a.prompt.yaml': silenced });
    const { stdout } = await runCli(['lint', '--json'], { cwd });
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('template/undeclared-variable');
    expect(rules).toContain('meta/unused-disable');
  });
});

describe('--fix', () => {
  const BROKEN = '# mine\nname: greet\nversion: 1.10\ntemplate: {{name}}\n';

  it('mends ranges only, keeps comments, and has nothing left the second time', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': BROKEN });
    const file = join(cwd, 'prompts/greet.prompt.yaml');
    await runCli(['lint', '--fix'], { cwd });
    const mended = readFileSync(file, 'utf8');
    expect(mended).toBe('# mine\nname: greet\nversion: "1.10"\ntemplate: "{{name}}"\n');
    await runCli(['lint', '--fix'], { cwd });
    expect(readFileSync(file, 'utf8')).toBe(mended);
  });

  it('keeps line endings and a byte order mark', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}` });
    await runCli(['lint', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'utf8')).toBe(
      '\uFEFF# mine\r\nname: greet\r\nversion: "1.10"\r\ntemplate: "{{name}}"\r\n',
    );
  });

  it('only shows the change with --fix-dry-run', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': BROKEN });
    const { stderr } = await runCli(['lint', '--fix-dry-run'], { cwd });
    expect(stderr).toContain('+ template: "{{name}}"');
    expect(readFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'utf8')).toBe(BROKEN);
  });
});

describe('--cache', () => {
  it('notices files that appear, by name or by a pattern', async () => {
    const cwd = folderWith({
      'prompts/a.prompt.yaml': 'name: a\ndescription: greets\ntemplate: "{{> partials/tone.md}}"\n',
      'prompts/promptfooconfig.yaml': 'prompts: [file://texts/*.txt]\nproviders: [a]\ntests: file://rows.csv\n',
      'prompts/texts/one.txt': 'One.',
      'node_modules/.keep': '',
    });
    const lint = async (...flags: string[]) => JSON.parse((await runCli(['lint', '--json', ...flags], { cwd })).stdout);
    expect((await lint('--cache')).errors).toBe(1);
    mkdirSync(join(cwd, 'prompts/partials'));
    writeFileSync(join(cwd, 'prompts/partials/tone.md'), 'Be calm.');
    writeFileSync(join(cwd, 'prompts/texts/two.txt'), 'Two {% if %}.');
    writeFileSync(join(cwd, 'prompts/rows.csv'), 'x\n1\n');
    const fresh = await lint();
    expect(fresh.errors).toBe(1);
    expect(await lint('--cache')).toEqual(fresh);
    expect(await lint('--cache')).toEqual(fresh);
  });

  it('gives the same result, also after a file or one of its partials changed', async () => {
    const files = {
      'prompts/a.prompt.yaml': 'name: a\ntemplate: "{{> partials/tone.md}} {{name}}"\nvariables: [{name: name}]\n',
      'prompts/partials/tone.md': 'Be calm.',
      'prompts/b.prompt.yaml': UNDECLARED,
      'node_modules/.keep': '',
    };
    const cwd = folderWith(files);
    const lint = async (...flags: string[]) => JSON.parse((await runCli(['lint', '--json', ...flags], { cwd })).stdout);
    const fresh = await lint();
    expect(await lint('--cache')).toEqual(fresh);
    expect(await lint('--cache')).toEqual(fresh);
    writeFileSync(join(cwd, 'prompts/partials/tone.md'), 'Be {{tone}}.');
    expect((await lint('--cache')).findings).toEqual((await lint()).findings);
    expect((await lint('--cache')).errors).toBe(fresh.errors + 1);
  });
});
