import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.ts';
import { runCli } from '../run-cli.ts';

const names = COMMANDS.map(({ name }) => name);

describe('--help', () => {
  it('is what promptops alone prints', async () => {
    const alone = await runCli([]);
    expect(alone).toEqual(await runCli(['--help']));
    expect(alone).toMatchObject({ code: 0, stderr: '' });
    for (const name of names) expect(alone.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(['', ...names])('%s fits 80 columns, has examples and ends its last line', async (name) => {
    const { code, stdout } = await runCli([...(name ? [name] : []), '--help']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain('\nExamples:\n  $ promptops');
    expect(stdout).toMatch(/[^\n]\n$/);
    expect(stdout).not.toMatch(/default: (?:\[\]|\{\})/);
  });

  it.each(names)('help %s is the same', async (name) => {
    expect(await runCli(['help', name])).toEqual(await runCli([name, '--help']));
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [['lnt'], /unknown command 'lnt'/, /Did you mean lint\?/],
    [['lint', '--fromat', 'json'], /unknown option '--fromat'/, /Did you mean --format\?/],
    [['render'], /missing required argument 'prompt'/, /See `promptops render --help`/],
    [['render', 'a', 'b'], /too many arguments/, /See `promptops render --help`/],
    [['hash', '--format', 'xml'], /'xml' is invalid/, /See `promptops hash --help`/],
    [['help', 'lnt'], /There is no command `lnt`\. Did you mean `lint`\?/, /See `promptops --help`/],
    [['help', 'qqqqqq'], /There is no command `qqqqqq`\.$/m, /See `promptops --help`/],
    [['--nope'], /unknown option '--nope'/, /See `promptops --help`/],
  ])('%j says so and what to do', async (argv, what, next) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^promptops: /);
    expect(stderr).toMatch(what);
    expect(stderr).toMatch(next);
  });
});
