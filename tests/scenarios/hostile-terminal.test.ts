import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

const GOOD = 'name: greet\ndescription: greets\ntemplate: Say hello.\n';
const RED = '\x1b[31m';
const EVIL = {
  [`prompts/${RED}x.prompt.yaml`]: 'name: "a\\e[31mb"\nversion: 1.0\n"k\\e[1m": 1\ntags: {"\\e[2J": x}\ntemplate: "{{x\\e[31m}}"\n',
  'prompts/b.txt': 'plain {{> \x1b[2J.md}} ::error::x',
  'prompts/c.prompt.yaml': `name: c\nfoo\x1b[2J: [\n`,
};

describe('what a terminal would obey', () => {
  const lines = [
    ...['stylish', 'json', 'github', 'sarif', 'junit', 'gitlab'].map((format) => ['lint', '--format', format]),
    ...[['lint', '--fix-dry-run'], ['lint', '--list-rules'], ['hash'], ['hash', '--json'], ['doctor'], ['config', '--print']],
    ...[[`${RED}nope`], ['hash', `${RED}nope`], ['lint', `--${RED}`], ['lint', '--rule', `${RED}=off`], ['lint', '--rule', `x=${RED}`]],
    ...[
      ['lint', '--format', RED],
      ['lint', '--cwd', RED],
      ['lint', '-c', RED],
      ['explain', RED],
    ],
    ...[
      ['render', `prompts/${RED}no.prompt.yaml`],
      ['convert', `prompts/${RED}x.prompt.yaml`, '--to', RED],
    ],
    ['lint', '--stdin', '--stdin-filename', `${RED}.prompt.yaml`],
  ];
  it.each(lines)('is never printed: %j %j %j', async (...argv) => {
    const { stdout, stderr } = await runCli(argv, { cwd: folderWith(EVIL) });
    expect(stdout + stderr).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });

  it('is never printed from a configuration', async () => {
    const cwd = folderWith({ 'promptops.config.yaml': 'lint:\n  "ru\\e[31mles": {}\nhosts: ["\\e[2J"]\n' });
    for (const argv of [['lint'], ['config', '--print']]) expect((await runCli(argv, { cwd })).stderr).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });

  it.each([
    ['NO_COLOR wins over a terminal', {}, { NO_COLOR: '1' }, true, false],
    ['a terminal gets colours', {}, {}, true, true],
    ['a pipe gets none', {}, {}, false, false],
    ['CI alone turns on nothing', {}, { CI: 'true' }, false, false],
    ['FORCE_COLOR turns them on', {}, { FORCE_COLOR: '1' }, false, true],
    ['TERM=dumb turns them off', {}, { TERM: 'dumb' }, true, false],
    ['an empty NO_COLOR says nothing', {}, { NO_COLOR: '' }, true, true],
    ['--no-color wins over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['--color wins over NO_COLOR', ['--color'], { NO_COLOR: '1' }, false, true],
  ])('colours: %s', async (_what, flags, env, stdoutIsTerminal, coloured) => {
    const cwd = folderWith({ 'prompts/a.prompt.yaml': `${GOOD}bogus: 1\n` });
    const { stdout } = await runCli(['lint', ...Object.values(flags)], { cwd, env, stdoutIsTerminal });
    expect(stdout.includes('\x1b[')).toBe(coloured);
  });
});

describe('machine output', () => {
  const failing: [code: string, ...argv: string[]][] = [
    ['USAGE', 'lnt', '--json'],
    ['USAGE', 'lint', '--json', '--bogus'],
    ['USAGE', 'lint', '--json', '--max-warnings', 'x'],
    ['USAGE', 'lint', '--format', 'stylish', '--format', 'json'],
    ['USAGE', 'lint', '--json', '--stdin'],
    ['USAGE', 'render', '--json'],
    ['USAGE', 'lint', '--json', '--cwd', 'nowhere'],
    ['NO_FILES', 'lint', '--json', 'nowhere/**'],
    ['NO_FILES', 'lint', '--json', '../..'],
    ['NO_FILES', 'lint', '--json', '/etc/passwd'],
    ['NO_FILES', 'hash', '-fjson', 'nowhere'],
    ['NO_FILES', 'hash', '-f', 'json', 'nowhere'],
    ['NO_FILES', 'hash', '--format=json', 'nowhere'],
    ['CONFIG_UNREADABLE', 'lint', '--json', '-c', 'nowhere.yaml'],
    ['CONFIG_INVALID', 'lint', '--json', '--rule', 'nope=off'],
    ['GIT_UNAVAILABLE', 'lint', '--json', '--staged'],
    ['PROMPT_INVALID', 'render', 'prompts/broken.prompt.yaml', '--json'],
    ['VARIABLES_INVALID', 'render', 'prompts/ask.prompt.yaml', '--json'],
    ['FILE_UNWRITABLE', 'lint', '--json', '--format', 'sarif=prompts/greet.prompt.yaml/x'],
  ];
  it.each(failing)('of a failure is one object: %s', async (code, ...argv) => {
    const cwd = folderWith({
      'prompts/greet.prompt.yaml': GOOD,
      'prompts/ask.prompt.yaml': 'name: ask\ntemplate: "{{who}}"\n',
      'prompts/broken.prompt.yaml': 'name: [\n',
    });
    const { stdout, stderr, code: exit } = await runCli(argv, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      ok: false,
      error: { code, message: expect.any(String), hint: expect.any(String) },
    });
    expect(stderr).toContain(JSON.parse(stdout).error.message.split('\n')[0]);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect([1, 2, 3]).toContain(exit);
  });

  it('is not taken for wanted where a value merely looks like it', async () => {
    const { stdout } = await runCli(['hash', 'x -f json'], { cwd: folderWith({ 'prompts/greet.prompt.yaml': GOOD }) });
    expect(stdout).toBe('');
  });
});

describe('a mistyped word', () => {
  it.each([
    [['lnt'], 'lint'],
    [['lint', '--formt', 'json'], '--format'],
    [['lint', '--format', 'sarf'], 'sarif'],
    [['lint', '--rule', 'template/unusedvariable=off'], 'template/unused-variable'],
    [['explain', 'unused-variable'], 'template/unused-variable'],
    [['render', 'prompts/greet.prompt.yaml', '--nmae', 'x'], '--name'],
  ])('%j is answered with what was meant', async (argv, meant) => {
    const { code, stdout, stderr } = await runCli(argv, { cwd: folderWith({ 'prompts/greet.prompt.yaml': GOOD }) });
    expect(stdout + stderr).toContain(meant);
    if (code !== 0) expect(code).toBe(2);
  });
});

it('never writes several prompts over each other', async () => {
  const cwd = folderWith({ 'prompts/promptfooconfig.yaml': 'prompts: [one, two]\nproviders: [a]\n' });
  const argv = ['convert', 'prompts/promptfooconfig.yaml', '--to', 'text', '--allow-lossy'];
  const { code, stderr } = await runCli([...argv, '-o', 'out.txt'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('-o folder/');
  expect(existsSync(join(cwd, 'out.txt'))).toBe(false);
  await runCli([...argv, '-o', 'out/'], { cwd });
  expect(readdirSync(join(cwd, 'out'))).toHaveLength(2);
});
