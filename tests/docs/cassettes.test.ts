import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { cassetteFiles, fixtureCassettes } from '../../scripts/gen/fixture-cassettes.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = readFileSync(join(ROOT, 'promptops.config.yaml'), 'utf8');
const REPLAY = ['eval', '--cache', 'replay', '--json'];

function copyOfPrompts(): string {
  const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
  for (const path of ['prompts', 'promptops.config.yaml']) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  return folder;
}

describe("the cassettes of this repository's prompts", () => {
  it('are made from answers that people wrote, and say so', async () => {
    const { files } = await cassetteFiles(ROOT);
    expect(Object.keys(files)).toHaveLength(8);
    for (const [file, text] of Object.entries(files)) {
      expect({ file, text: readFileSync(join(ROOT, file), 'utf8') }).toEqual({ file, text });
      const [header, ...answers] = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(header.about).toContain('no model was asked');
      expect(new Set(answers.map(({ source }) => source))).toEqual(new Set(['fixture']));
    }
  });

  it('pass the gate of staging, which allows them, with some answers that do not pass', async () => {
    const { code, stdout } = await runCli([...REPLAY, '--alias', 'staging'], { cwd: copyOfPrompts() });
    const { verdict, prompts } = JSON.parse(stdout);
    expect([code, verdict]).toEqual([0, 'pass']);
    for (const { passRate, notRun } of prompts) {
      expect(passRate).toBeGreaterThanOrEqual(0.9);
      expect(notRun).toBe(0);
    }
    expect(prompts.some(({ failed }: { failed: number }) => failed > 0)).toBe(true);
  });

  it('decide nothing for production', async () => {
    const { code, stdout } = await runCli([...REPLAY, '--alias', 'production'], { cwd: copyOfPrompts() });
    const { prompts } = JSON.parse(stdout);
    expect(code).toBe(3);
    expect(new Set(prompts.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['inconclusive']));
  });

  describeWith('sqlite', withoutSqlite(), () => {
    it('promote to staging, on record, and no further', async () => {
      const cwd = copyOfPrompts();
      writeFileSync(join(cwd, 'promptops.config.yaml'), `${CONFIG}  production: {from: staging, allow_dirty: true}\n`);
      expect((await runCli(['register'], { cwd })).code).toBe(0);
      const staged = await runCli(['promote', 'planner_v1', '--from', 'code', '--to', 'staging', '--json'], { cwd });
      expect(JSON.parse(staged.stdout).moves).toMatchObject([{ to: 1, gate: { verdict: 'pass', evidence: { evaluated: true } } }]);
      const { code, stderr } = await runCli(['promote', 'planner_v1', '--to', 'production'], { cwd });
      expect([code, stderr]).toEqual([3, expect.stringContaining('planner_v1@production is not decided')]);
    });
  });

  it('do not fit a prompt that was changed', async () => {
    const cwd = copyOfPrompts();
    const file = join(cwd, 'prompts/planner_v1.prompt.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('two to seven steps', 'two to five steps'));
    const { code, stdout } = await runCli([...REPLAY, '--alias', 'staging', file], { cwd });
    const [prompt] = JSON.parse(stdout).prompts;
    expect([code, prompt.verdict, prompt.notRun]).toEqual([3, 'not-run', prompt.total]);
  });
});

describe('cassettes from written answers', () => {
  const prompt = 'name: greet\nmodel: openai/gpt-4o-mini\ntemplate: Greet {{name}}.\nvariables: [{name: name}]\n';
  const cases = 'tests:\n  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n';
  const made = (text: string, answers: unknown) =>
    fixtureCassettes({ 'prompts/greet.prompt.yaml': text, 'prompts/greet.eval.yaml': cases }, () => answers);
  const FILE = 'prompts/greet.cassette.jsonl';

  it('are other ones when the prompt changes', async () => {
    const before = (await made(prompt, { ann: 'Hi Ann' }))[FILE];
    expect((await made(prompt.replace('Greet', 'Welcome'), { ann: 'Hi Ann' }))[FILE]).not.toBe(before);
    expect((await made(`# A comment\n${prompt}`, { ann: 'Hi Ann' }))[FILE]).toBe(before);
  });

  it.each([
    ['a case without an answer', {}, 'none for ann'],
    ['an answer without a case', { ann: 'Hi', bo: 'Hi' }, 'no case bo'],
  ])('refuse %s', async (_, answers, message) => {
    await expect(made(prompt, answers)).rejects.toThrow(message);
  });
});
