import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { misfits } from '../misfits.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from './a-model-server.ts';

const PROMPT = 'name: greet\nmodel: openai/writer-1\ntemplate: "Greet {{name}}"\nvariables: [{name: name}]\n';
const NAMES = Array.from({ length: 24 }, (_, index) => `N${index}x`);
const CASES = `version: 1
judge: {provider: "openai:judge-1", labels: ../labels/tone.jsonl}
gate: ["tone.pass_rate >= 0.9"]
tests:
${NAMES.map((name) => `  - {id: ${name}, vars: {name: ${name}}, assert: [{type: llm-rubric, value: friendly, metric: tone}, {type: contains, value: ${name}}]}`).join('\n')}
`;
/** Every second greeting is rude, and the judge sees it. */
const isRude = (name: string) => Number(/\d+/.exec(name)?.[0]) % 2 === 1;

function answers({ model, messages }: ModelServerRequest): string {
  const asked = messages.at(-1)?.content ?? '';
  if (model === 'judge-1') return JSON.stringify({ reason: 'By its tone.', pass: !asked.includes('Go away') });
  const name = asked.replace('Greet ', '');
  return `${isRude(name) ? 'Go away' : 'Hello'}, ${name}`;
}

async function evaluated() {
  const { env, requests } = await aModelServer(answers);
  const cwd = folderWith({ '.git/HEAD': '', 'prompts/greet.prompt.yaml': PROMPT, 'prompts/greet.eval.yaml': CASES });
  const run = async (...argv: readonly string[]) => runCli(argv, { cwd, env });
  const first = await run('eval', '--json');
  const { prompts, id } = JSON.parse(first.stdout);
  const verdicts = NAMES.map((name) => ({
    prompt: 'greet',
    hash: prompts[0].hash,
    case: name,
    verdict: isRude(name) ? 'reject' : 'approve',
  }));
  writeFileSync(join(cwd, 'verdicts.json'), JSON.stringify({ format: 1, evaluation: id, reviewer: 'Ada', verdicts }));
  return { cwd, run, requests, first };
}

describe('from answers to a judge that a gate trusts', () => {
  it('goes by an evaluation, a review, a calibration and another evaluation', async () => {
    const { cwd, run, requests, first } = await evaluated();
    expect(first.code).toBe(3);
    expect(first.stdout).toContain('tone');

    const imported = await run('review', 'import', 'verdicts.json', '--metric', 'tone', '--labels', 'labels/tone.jsonl');
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain('labels/tone.jsonl: 24 new, 0 changed, 0 known already');

    const asked = requests.length;
    const calibrated = await run('judge', 'calibrate', 'labels/tone.jsonl');
    expect(calibrated).toMatchObject({ code: 0, stderr: '' });
    expect(calibrated.stdout).toContain('proven: gates count it');
    expect(requests).toHaveLength(asked);
    expect(existsSync(join(cwd, 'labels/tone.calibration.json'))).toBe(true);

    const second = await run('eval', '--json');
    expect(second.code).toBe(1);
    expect(JSON.parse(second.stdout)).toMatchObject({ verdict: 'fail', prompts: [{ gates: [{ verdict: 'fail' }] }] });
  });

  it('takes the same verdicts twice without a change, also from standard input', async () => {
    const { cwd, run } = await evaluated();
    await run('review', 'import', 'verdicts.json');
    const stdin = readFileSync(join(cwd, 'verdicts.json'), 'utf8');
    const { code, stdout } = await runCli(['review', 'import', '-', '--json'], { cwd, stdin });
    expect(code).toBe(0);
    expect(misfits(stdout)).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      command: 'review',
      ok: true,
      reviewer: 'Ada',
      known: true,
      recorded: null,
      labels: { added: 0, changed: 0, unchanged: 24 },
      pairs: null,
      refused: [],
    });
  });

  it('says which verdicts it does not take', async () => {
    const { cwd, run } = await evaluated();
    const review = JSON.parse(readFileSync(join(cwd, 'verdicts.json'), 'utf8'));
    review.verdicts[0].case = 'nobody';
    writeFileSync(join(cwd, 'verdicts.json'), JSON.stringify(review));
    const { code, stdout, stderr } = await run('review', 'import', 'verdicts.json');
    expect([code, stderr]).toEqual([1, 'greet, nobody: the evaluation has no such answer\n']);
    expect(stdout).toContain('1 verdict is not taken over.');
  });

  it('refuses what is no file of verdicts', async () => {
    const cwd = folderWith({ 'verdicts.json': '{"format": 1, "verdicts": [{}]}' });
    const { code, stderr } = await runCli(['review', 'import', 'verdicts.json'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('`reviewer` must be a text that is not empty')]);
    expect(await runCli(['review'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('review import verdicts.json') });
  });

  it('explains itself within 80 columns', async () => {
    const { code, stdout } = await runCli(['review', 'import', '--help']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain('\nExamples:\n  $ promptops');
  });
});
