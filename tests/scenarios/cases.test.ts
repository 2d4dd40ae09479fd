import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';
import { aRepository } from './a-repository.ts';

const PROMPT = `name: greet
description: Greets a person.
model: openai/gpt-4o-mini
modelParameters: {maxTokens: 100}
template: Greet {{who}}.
variables: [{name: who, description: whom}]
`;
const CASES = 'tests:\n  - {id: ann, vars: {who: Ann}, assert: [{type: icontains, value: "{{who}}"}]}\n';
const GOOD = { 'prompts/greet.prompt.yaml': PROMPT, 'prompts/greet.eval.yaml': CASES };
const found = (stdout: string) =>
  JSON.parse(stdout).findings.map(({ file, line, rule }: { file: string; line: number; rule: string }) => `${file}:${line} ${rule}`);

describe('promptops lint on case files', () => {
  it('checks them with the prompts, and does not count them among the prompt files', async () => {
    const cwd = folderWith(GOOD);
    const { code, stdout } = await runCli(['lint', '--json'], { cwd });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { files: 1, findings: [], passRate: 1 }]);
    writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), CASES.replace('who: Ann', 'wo: Ann'));
    const broken = await runCli(['lint', '--json'], { cwd });
    expect(broken.code).toBe(1);
    expect(found(broken.stdout)).toContain('prompts/greet.eval.yaml:2 eval/unknown-variable');
    const shown = await runCli(['lint'], { cwd });
    expect(shown.stdout).toMatch(/^prompts\/greet\.eval\.yaml\n[\s\S]*\n\s+2:22\s+error\s.*`wo`/);
  });

  it('takes one that is named, and those beside a prompt that is named', async () => {
    const cwd = folderWith({ ...GOOD, 'prompts/greet.eval.yaml': 'test: []\n', 'other/x.prompt.yaml': PROMPT.replace('greet', 'x') });
    for (const path of ['prompts/greet.eval.yaml', 'prompts/greet.prompt.yaml', 'prompts', 'prompts/*.eval.yaml']) {
      const { code, stdout, stderr } = await runCli(['lint', '--json', path], { cwd });
      expect([path, code, found(stdout), stderr]).toEqual([path, 1, ['prompts/greet.eval.yaml:1 eval/case-shape'], '']);
    }
    expect((await runCli(['lint', '--json', 'other/x.prompt.yaml'], { cwd })).code).toBe(0);
  });

  it('leaves them out of everything that is registered', async () => {
    const cwd = folderWith({ ...GOOD, 'prompts/greet.eval.yaml': 'test: []\n' });
    expect((await runCli(['hash'], { cwd })).stdout.trim().split('\n')).toHaveLength(1);
    expect((await runCli(['plan', '--json'], { cwd })).stdout).not.toContain('eval.yaml');
  });

  it('--changed checks a case file again when its prompt, or a file of its cases, has changed', async () => {
    const cwd = aRepository({
      ...GOOD,
      'prompts/greet.eval.yaml': `${CASES}  - file://rows.csv\n`,
      'prompts/rows.csv': 'who,__expected\nBo,contains: Bo\n',
      'prompts/x.prompt.yaml': PROMPT.replace('greet', 'x'),
      'prompts/x.eval.yaml': 'test: []\n',
    });
    const changed = async () => found((await runCli(['lint', '--json', '--changed', '--since', 'HEAD'], { cwd })).stdout);
    expect(await changed()).toEqual([]);
    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT.replaceAll('who', 'whom'));
    expect(await changed()).toEqual(expect.arrayContaining(['prompts/greet.eval.yaml:1 eval/unset-variable']));
    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT);
    expect(await changed()).toEqual([]);
    writeFileSync(join(cwd, 'prompts/rows.csv'), 'wo,__expected\nBo,contains: Bo\n');
    expect(await changed()).toEqual(expect.arrayContaining(['prompts/rows.csv:2 eval/unknown-variable']));
  });

  it('--cache notices that the prompt of a case file has changed', async () => {
    const cwd = folderWith({ ...GOOD, 'node_modules/.keep': '' });
    const lint = async (...flags: string[]) => JSON.parse((await runCli(['lint', '--json', ...flags], { cwd })).stdout);
    expect((await lint('--cache')).findings).toEqual([]);
    expect((await lint('--cache')).findings).toEqual([]);
    writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), PROMPT.replaceAll('who', 'whom'));
    const fresh = await lint();
    expect(fresh.errors).toBeGreaterThan(0);
    expect(await lint('--cache')).toEqual(fresh);
  });
});

describe('promptops eval import', () => {
  const CONFIG =
    'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - {vars: {who: Ann}, assert: [{type: contains, value: Ann}]}\n';

  it('prints a case file', async () => {
    const cwd = folderWith({ 'promptfooconfig.yaml': CONFIG });
    const { code, stdout, stderr } = await runCli(['eval', 'import', 'promptfooconfig.yaml'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('version: 1\ntests:\n  - vars:\n      who: Ann\n    assert:\n      - type: contains\n        value: Ann\n');
  });

  it('writes it, and it can be checked where it lies', async () => {
    const cwd = folderWith({ 'e/promptfooconfig.yaml': CONFIG, 'prompts/greet.prompt.yaml': PROMPT });
    const { code, stdout, stderr } = await runCli(['eval', 'import', 'e/promptfooconfig.yaml', '-o', 'prompts/greet.eval.yaml'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', 'Wrote prompts/greet.eval.yaml: 1 case\n']);
    expect((await runCli(['lint', 'prompts'], { cwd })).code).toBe(0);
  });

  it('refuses what would lose something, unless it is told to', async () => {
    const cwd = folderWith({
      'promptfooconfig.yaml': `${CONFIG}  - {vars: {who: Bo}, metadata: {a: b}, assert: [{type: python, value: x}]}\n`,
    });
    const refused = await runCli(['eval', 'import', 'promptfooconfig.yaml', '-o', 'x.eval.yaml'], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('would lose:\n  - `metadata`');
    expect(existsSync(join(cwd, 'x.eval.yaml'))).toBe(false);
    const told = await runCli(['eval', 'import', 'promptfooconfig.yaml', '-o', 'x.eval.yaml', '--allow-lossy'], { cwd });
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('kept, and not run by promptops: python.');
    expect(readFileSync(join(cwd, 'x.eval.yaml'), 'utf8')).toContain('type: python');
  });

  it('wants one prompt, or a folder', async () => {
    const cwd = folderWith({ 'promptfooconfig.yaml': CONFIG.replace('["Greet {{who}}."]', '["Greet {{who}}.", "Hail {{who}}."]') });
    const { code, stderr } = await runCli(['eval', 'import', 'promptfooconfig.yaml'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds 2 prompts with these tests')]);
    const both = await runCli(['eval', 'import', 'promptfooconfig.yaml', '-o', 'cases/'], { cwd });
    expect(both.code).toBe(0);
    expect(existsSync(join(cwd, 'cases/promptfooconfig.2.eval.yaml'))).toBe(true);
  });
});
