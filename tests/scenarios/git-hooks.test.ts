import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { nodeTools } from '../node-tool.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';
import { git } from './a-repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const docs = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** The block of the page below a line such as `# .husky/pre-commit` or after a sentence that names the file. */
function recipe(file: string): string {
  const [, block] = new RegExp(`\`${file.replaceAll('.', '\\.')}\`[^\`]*:\\n\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(docs) ?? [];
  if (block === undefined) throw new Error(`docs/ci.md shows no ${file}`);
  return block;
}

const GOOD = 'name: greet\ndescription: Greets.\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const BAD = GOOD.replace('{{name}}', '{{nmae}}');
const tools = nodeTools('hooks', { husky: '9.1.7', 'lint-staged': '17.6.1' });
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const tooOld = major < 22 || (major === 22 && minor < 23) ? `lint-staged needs a newer Node than ${process.versions.node}` : undefined;

describeWith('npm', 'absent' in tools ? tools.absent : tooOld, () => {
  const modules = 'modules' in tools ? tools.modules : '';

  /** A project with these packages and promptops installed, as npm would lay them out. */
  const project = (files: Readonly<Record<string, string>>): string => {
    const folder = folderWith({ '.gitignore': 'node_modules\n', 'package.json': '{"name": "app", "private": true}\n', ...files });
    symlinkSync(modules, join(folder, 'node_modules'));
    git(folder, 'init', '-q', '-b', 'main');
    return folder;
  };
  const bin = folderWith({});
  symlinkSync(join(ROOT, 'dist/bin.cjs'), join(bin, 'promptops'));
  // npx looks into node_modules/.bin first; ours lies beside it for this test.
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\ncommand=$1; shift\nPATH="${bin}:${modules}/.bin:$PATH" exec "$command" "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const env = {
    ...process.env,
    PATH: [bin, join(modules, '.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: bin,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    NO_COLOR: '1',
  };
  const sh = (cwd: string, command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 60_000 });
    return { status, output: stdout + stderr };
  };
  const husky = (folder: string, hook: string): void => {
    expect(sh(folder, 'husky')).toMatchObject({ status: 0 });
    mkdirSync(join(folder, '.husky'), { recursive: true });
    writeFileSync(join(folder, '.husky/pre-commit'), hook);
  };
  const commitAll = (folder: string) => {
    sh(folder, 'git', 'add', '--all');
    return sh(folder, 'git', 'commit', '--message', 'a prompt');
  };

  describe('husky, as the page says', () => {
    it('lets a good prompt be committed and keeps a bad one out', () => {
      const folder = project({ 'prompts/greet.prompt.yaml': GOOD });
      husky(folder, recipe('.husky/pre-commit'));
      expect(commitAll(folder)).toMatchObject({ status: 0 });
      writeFileSync(join(folder, 'prompts/greet.prompt.yaml'), BAD);
      const { status, output } = commitAll(folder);
      expect(status).not.toBe(0);
      expect(output).toContain('template/undeclared-variable');
    });

    it('has nothing against commits without prompts', () => {
      const folder = project({ 'prompts/greet.prompt.yaml': GOOD });
      husky(folder, recipe('.husky/pre-commit'));
      expect(commitAll(folder)).toMatchObject({ status: 0 });
      writeFileSync(join(folder, 'README.md'), '# App\n');
      expect(commitAll(folder)).toMatchObject({ status: 0 });
    });
  });

  describe('lint-staged, as the page says', () => {
    const settings = recipe('.lintstagedrc.json');
    const withHook = (files: Readonly<Record<string, string>>) => {
      const folder = project({ '.lintstagedrc.json': settings, ...files });
      husky(folder, 'npx lint-staged\n');
      return folder;
    };

    it('mends what is safe and commits it so', () => {
      const folder = withHook({ 'prompts/greet.prompt.yaml': `version: 1.10\n${GOOD}` });
      expect(commitAll(folder)).toMatchObject({ status: 0 });
      expect(git(folder, 'show', 'HEAD:prompts/greet.prompt.yaml')).toContain('version: "1.10"');
    });

    it('keeps a bad prompt out', () => {
      const folder = withHook({ 'prompts/greet.prompt.yaml': BAD });
      const { status, output } = commitAll(folder);
      expect(status).not.toBe(0);
      expect(output).toContain('template/undeclared-variable');
    });
  });
});
