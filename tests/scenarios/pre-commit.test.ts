import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { preCommitEntry } from '../../src/core/starter-files.ts';
import { pythonTool } from '../python-tool.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOOKS = '.pre-commit-hooks.yaml';
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}
const hooks = load(readFileSync(join(ROOT, HOOKS), 'utf8')) as readonly Hook[];

const GOOD = `name: greet
description: Greets a person.
model: openai/gpt-4o-mini
modelParameters: {maxTokens: 100}
template: |
  Greet the person between the tags.
  <name>{{name}}</name>
variables:
  - {name: name, description: whom}
`;

/** What somebody has who never ran npm here: the Node of the system where it is new enough, else that of this run, and no packages. */
function pathWithout(path: string): string {
  const system = path.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const { stdout } = spawnSync('node', ['--version'], { env: { PATH: system.join(delimiter) }, encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').slice(1).split('.').map(Number);
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  return (isEnough ? system : [dirname(process.execPath), ...system]).join(delimiter);
}

describe('the hooks for pre-commit', () => {
  it('have the names that init and the README use', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['promptops-lint', 'promptops-fix']);
    for (const text of [preCommitEntry('1.0.0'), readFileSync(join(ROOT, 'README.md'), 'utf8')])
      expect(text).toContain('- id: promptops-lint');
  });

  // Python's verbose form is white space between the parts, which a pattern of ours never holds.
  const pattern = new RegExp(hooks[0]?.files.replace('(?x)', '').replace(/\s+/g, '') ?? '^$');

  it.each([
    ['greet.prompt.yaml', true],
    ['deep/down/greet.prompt.yml', true],
    ['greet.prompt.json', true],
    ['greet.prompty', true],
    ['greet.eval.yaml', true],
    ['evals/greet.eval.yml', true],
    ['greet.eval.json', true],
    ['retrieval.ts', false],
    ['greet.prompt', true],
    ['promptfooconfig.yaml', true],
    ['eval/promptfooconfig.chat.yml', true],
    ['prompts/greet.yaml', true],
    ['.github/prompts/greet.md', true],
    ['app/prompts/chat/system.jinja2', true],
    ['app/prompts/chat/system.j2', true],
    ['playbooks/nginx.conf.j2', false],
    ['README.md', false],
    ['package.json', false],
    ['prompts/load.py', false],
    ['myprompts/a.yaml', false],
    ['greet.prompt.ts', false],
  ])('look at %s: %p', (file, wanted) => {
    expect(pattern.test(file)).toBe(wanted);
  });
});

const found = pythonTool('pre-commit', '4.7.0');

const build = hooks[0]?.entry.split(' ')[0] ?? '';
const absent = existsSync(join(ROOT, build)) ? undefined : `there is no ${build}; \`npm run bundle\` writes it`;

describeWith('pre-commit', 'absent' in found ? found.absent : absent, () => {
  const tool = 'tool' in found ? found.tool : '';
  const home = scratchFolder();
  const env = {
    ...process.env,
    PRE_COMMIT_HOME: home,
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    NO_COLOR: '1',
    PATH: pathWithout(process.env.PATH ?? ''),
  };
  writeFileSync(join(home, 'gitconfig'), '[user]\nname = A Tester\nemail = tester@example.org\n[init]\ndefaultBranch = main\n');

  const sh = (cwd: string, command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const git = (cwd: string, ...args: readonly string[]) => {
    const { status, output } = sh(cwd, 'git', ...args);
    if (status !== 0) throw new Error(output);
    return output.trim();
  };

  /** What a clone of this repository would hold, as it lies here. */
  const hookRepository = (): string => {
    const folder = scratchFolder();
    for (const path of [HOOKS, 'dist']) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'the hooks');
    git(folder, 'tag', 'v1');
    return folder;
  };
  const repository = hookRepository();

  const project = (hook: string, files: Readonly<Record<string, string>>): string => {
    const config = `repos:\n  - repo: ${JSON.stringify(repository)}\n    rev: v1\n    hooks:\n      - id: ${hook}\n`;
    const folder = scratchFolder({ ...files, '.pre-commit-config.yaml': config });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    return folder;
  };

  it('run with the Node of the system where there is one, and nothing of npm', () => {
    expect(env.PATH.split(delimiter).filter((folder) => existsSync(join(folder, 'jest')))).toEqual([]);
    const { status, output } = sh(scratchFolder(), 'node', '-p', 'process.versions.node.split(".")[0] >= 20');
    expect([status, output.trim()]).toEqual([0, 'true']);
  });

  it('lets a good prompt be committed', () => {
    const folder = project('promptops-lint', { 'prompts/greet.prompt.yaml': GOOD });
    sh(folder, tool, 'install');
    git(folder, 'commit', '--message', 'a prompt');
    expect(git(folder, 'log', '--format=%s')).toBe('a prompt');
  });

  it('keeps a bad prompt out, and says what is wrong', () => {
    const folder = project('promptops-lint', { 'prompts/greet.prompt.yaml': GOOD.replace('{{name}}', '{{nmae}}') });
    sh(folder, tool, 'install');
    const { status, output } = sh(folder, 'git', 'commit', '--message', 'a prompt');
    expect(status).not.toBe(0);
    expect(output).toContain('template/undeclared-variable');
    expect(output).toMatch(/7:9\s+error/);
  });

  it('checks what is staged, not what lies in the work tree', () => {
    const folder = project('promptops-lint', { 'prompts/greet.prompt.yaml': GOOD.replace('{{name}}', '{{nmae}}') });
    writeFileSync(join(folder, 'prompts/greet.prompt.yaml'), GOOD);
    expect(sh(folder, tool, 'run').status).not.toBe(0);
  });

  it('keeps bad cases out too', () => {
    const one = '  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n';
    const cases = `version: 1\ntests:\n${one}${one}`;
    const folder = project('promptops-lint', { 'prompts/greet.prompt.yaml': GOOD, 'prompts/greet.eval.yaml': cases });
    const { status, output } = sh(folder, tool, 'run');
    expect(status).not.toBe(0);
    expect(output).toContain('eval/duplicate-id');
  });

  it('is content when nothing of what is committed is a prompt', () => {
    const folder = project('promptops-lint', { 'README.md': '# A\n', 'prompts/README.md': '# B\n' });
    expect(sh(folder, tool, 'run')).toMatchObject({ status: 0 });
  });

  it('mends what can be mended, and stops so that somebody looks', () => {
    const folder = project('promptops-fix', { 'prompts/greet.prompt.yaml': `version: 1.10\n${GOOD}` });
    expect(sh(folder, tool, 'run').status).not.toBe(0);
    expect(readFileSync(join(folder, 'prompts/greet.prompt.yaml'), 'utf8')).toContain('version: "1.10"');
    git(folder, 'add', '--all');
    expect(sh(folder, tool, 'run')).toMatchObject({ status: 0 });
  });
});
