import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { folderWith, runCli } from '../run-cli.ts';

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const WRITTEN = [
  'promptops.config.yaml',
  'prompts/answer-question.prompt.yaml',
  'prompts/answer-question.eval.yaml',
  '.github/workflows/promptops.yml',
  '.pre-commit-config.yaml',
  '.gitignore',
];

describe('promptops init', () => {
  it('sets up an empty repository, so that lint has nothing to say', async () => {
    const cwd = folderWith({ '.git/HEAD': '' });
    const { code, stdout } = await runCli(['init', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(`No prompt file was here yet.\n${WRITTEN.map((file) => `wrote  ${file}\n`).join('')}\nNext: promptops lint\n`);
    expect(read(cwd, 'promptops.config.yaml')).toMatch(/^# yaml-language-server: \$schema=\S+config\.schema\.json\n/);
    const { code: linted, stdout: findings } = await runCli(['lint', '--json'], { cwd });
    expect(JSON.parse(findings)).toMatchObject({ files: 1, findings: [] });
    expect(linted).toBe(0);
  });

  it('finds the prompts that are there', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.github/prompts/notes.prompt.yml': '',
      'services/shop/prompts/a.md': '',
      'services/shop/prompts/old/prompts/b.prompty': '',
      'app/agent.prompty': '',
      'node_modules/x/prompts/c.prompty': '',
    });
    const { stdout } = await runCli(['init', '-y'], { cwd });
    expect(stdout).toContain('4 prompt files are here.');
    expect(existsSync(join(cwd, 'prompts'))).toBe(false);
    expect(read(cwd, 'promptops.config.yaml')).toContain(`prompts:
  - include: ".github/prompts/**"
  - include: "services/shop/prompts/**"
  - include: "**/*.{prompt,prompty,j2,jinja,jinja2,mustache}"
`);
    expect((await runCli(['config', '--json'], { cwd })).code).toBe(0);
  });

  it('never writes over a file, and says what to add to a hook file', async () => {
    const there = { 'promptops.config.json': '{}', '.pre-commit-config.yaml': 'repos: []\n', '.github/workflows/promptops.yml': 'mine' };
    const cwd = folderWith({ '.git/HEAD': '', ...there });
    const { code, stdout } = await runCli(['init', '--yes'], { cwd });
    expect(code).toBe(0);
    for (const [file, text] of Object.entries(there)) expect(read(cwd, file)).toBe(text);
    expect(existsSync(join(cwd, 'promptops.config.yaml'))).toBe(false);
    expect(stdout).toContain('kept   promptops.config.json');
    expect(stdout).toMatch(/add to \.pre-commit-config\.yaml:\n {2}- repo: .*\n {4}rev: v\d+\.\d+\.\d+\n/);
  });

  it.each([
    ['', '.promptops/\n'],
    ['node_modules', 'node_modules\n.promptops/\n'],
    ['dist/\n', 'dist/\n.promptops/\n'],
    ['dist/\r\n', 'dist/\r\n.promptops/\r\n'],
    ['\uFEFFdist/\n', '\uFEFFdist/\n.promptops/\n'],
    ['a\n/.promptops\nb\n', 'a\n/.promptops\nb\n'],
    ['.promptops/', '.promptops/'],
  ])('makes git ignore its own folder: %j', async (before, after) => {
    const cwd = folderWith({ '.git/HEAD': '', '.gitignore': before });
    const { stdout } = await runCli(['init', '--yes'], { cwd });
    expect(read(cwd, '.gitignore')).toBe(after);
    expect(stdout.includes('wrote  .promptops/ into .gitignore\n')).toBe(before !== after);
  });

  it('leaves a .gitignore alone that it cannot read', async () => {
    const bytes = new Uint8Array([0xe9, 0x0a]);
    const cwd = folderWith({ '.git/HEAD': '', '.gitignore': bytes });
    await runCli(['init', '--yes'], { cwd });
    expect(new Uint8Array(readFileSync(join(cwd, '.gitignore')))).toEqual(bytes);
  });

  it('changes nothing the second time', async () => {
    const cwd = folderWith({ '.git/HEAD': '' });
    await runCli(['init', '--yes'], { cwd });
    const before = WRITTEN.map((file) => read(cwd, file));
    const { stdout } = await runCli(['init', '--yes'], { cwd });
    expect(stdout).not.toContain('wrote');
    expect(WRITTEN.map((file) => read(cwd, file))).toEqual(before);
  });

  it('writes the workflow of the documentation, which is tried there', async () => {
    const cwd = folderWith({ '.git/HEAD': '' });
    await runCli(['init', '--yes'], { cwd });
    const [, documented] = /```yaml\n(on: pull_request\n[\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8')) ?? [];
    expect(read(cwd, '.github/workflows/promptops.yml')).toBe(documented);
  });

  it('writes a hook file that pre-commit can read', async () => {
    const cwd = folderWith({ '.git/HEAD': '' });
    await runCli(['init', '--yes'], { cwd });
    expect(load(read(cwd, '.pre-commit-config.yaml'))).toEqual({
      repos: [{ repo: expect.stringMatching(/^https:/), rev: expect.stringMatching(/^v\d/), hooks: [{ id: 'promptops-lint' }] }],
    });
  });

  it('writes nothing with --dry-run', async () => {
    const cwd = folderWith({ '.git/HEAD': '' });
    const { code, stdout } = await runCli(['init', '--dry-run'], { cwd });
    expect(code).toBe(0);
    for (const file of WRITTEN) expect(stdout).toContain(`would write  ${file}`);
    expect(readdirSync(cwd)).toEqual(['.git']);
  });

  it('asks where somebody can answer', async () => {
    const asked: string[] = [];
    const answering = (answer: string) => ({
      stdinIsTerminal: true,
      ask: async (question: string) => {
        asked.push(question);
        return answer;
      },
    });
    const cwd = folderWith({ '.git/HEAD': '' });
    expect((await runCli(['init'], { cwd, ...answering('n') })).stdout).toBe('Nothing was written.\n');
    expect(readdirSync(cwd)).toEqual(['.git']);
    expect(asked[0]).toContain('promptops.config.yaml');
    expect((await runCli(['init'], { cwd, ...answering('') })).stdout).toContain('wrote  promptops.config.yaml');
  });

  it.each([
    ['no terminal', ['init'], { stdinIsTerminal: false }],
    ['CI', ['init'], { stdinIsTerminal: true, env: { CI: 'true' } }],
    ['--no-input', ['--no-input', 'init'], { stdinIsTerminal: true }],
  ])('never asks: %s', async (_, argv, terminal) => {
    const cwd = folderWith({ '.git/HEAD': '' });
    const ask = async () => {
      throw new Error('asked');
    };
    const { code, stderr } = await runCli(argv, { cwd, ask, ...terminal });
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(readdirSync(cwd)).toEqual(['.git']);
  });

  it('writes to the root and names files from the working directory', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'src/a.ts': '' });
    const { stdout } = await runCli(['init', '--yes'], { cwd: join(cwd, 'src') });
    expect(stdout).toContain('wrote  ../promptops.config.yaml');
    expect(existsSync(join(cwd, 'promptops.config.yaml'))).toBe(true);
  });
});
