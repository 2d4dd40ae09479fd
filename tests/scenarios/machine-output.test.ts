import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.ts';
import { misfits } from '../misfits.ts';
import { folderWith, runCli } from '../run-cli.ts';

const PROMPT = 'name: greet\ndescription: greets\ntemplate: Hello.\n';
const json = async (argv: readonly string[], cwd: string) => {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  expect((await runCli([...argv, '--format', 'json'], { cwd })).stdout).toBe(stdout);
  return { code, ...JSON.parse(stdout) };
};

/** What a shell reads, and what speaks in lines of JSON in any case. */
const WITHOUT = ['completion', 'export', 'serve'];
/** These do nothing by themselves. */
const BELOW: Readonly<Record<string, string>> = { ab: 'status', judge: 'calibrate', review: 'import' };

describe('machine output', () => {
  it.each(COMMANDS.map(({ name }) => name).filter((name) => !WITHOUT.includes(name)))('%s has --format json and --json', async (name) => {
    const { stdout } = await runCli([name, ...(BELOW[name] === undefined ? [] : [BELOW[name]]), '--help'], { cwd: folderWith({}) });
    expect(stdout).toMatch(/^\s+(?:-f, )?--format /m);
    expect(stdout).toMatch(/^\s+--json /m);
  });

  it('explain lists the rules, and gives the page of one', async () => {
    const cwd = folderWith({});
    const { rules } = await json(['explain'], cwd);
    expect(rules).toContainEqual(expect.objectContaining({ id: 'yaml/syntax', severity: 'error', recommended: true }));
    expect(await json(['explain', 'template/unused-variable'], cwd)).toMatchObject({
      code: 0,
      rule: { id: 'template/unused-variable', page: expect.stringContaining('## Wrong') },
    });
    expect(await json(['explain', 'unused-variable'], cwd)).toMatchObject({ code: 2, ok: false, error: { code: 'USAGE' } });
  });

  it('convert gives the text, or says where it went', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': PROMPT });
    const one = { name: 'greet', lost: [], same_content: true };
    expect(await json(['convert', 'prompts/greet.prompt.yaml'], cwd)).toMatchObject({
      to: 'promptops',
      prompts: [{ ...one, text: expect.stringContaining('Hello.') }],
    });
    const { prompts } = await json(['convert', 'prompts/greet.prompt.yaml', '-o', 'out/'], cwd);
    expect(prompts).toEqual([{ ...one, file: 'out/greet.prompt.yaml' }]);
  });

  it('init says what it would write', async () => {
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': PROMPT, '.gitignore': 'dist/\n' });
    const { written, prompts, files, kept } = await json(['init', '--dry-run'], cwd);
    expect({ written, prompts, kept }).toEqual({ written: false, prompts: ['prompts/greet.prompt.yaml'], kept: [] });
    expect(files).toContainEqual({ file: 'promptops.config.yaml' });
    expect(files).toContainEqual({ file: '.gitignore', added: '.promptops/' });
  });
});
