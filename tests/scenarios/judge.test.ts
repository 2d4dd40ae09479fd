import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from './a-model-server.ts';

type Line = Readonly<Record<string, unknown>>;
const CHECK = { metric: 'tone', type: 'llm-rubric', value: 'friendly' };
const jsonl = (lines: readonly Line[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const times = (count: number, line: Line): readonly Line[] =>
  Array.from({ length: count }, (_, index) => ({
    ...CHECK,
    ...line,
    output: `${line['output'] ?? 'Hello'} ${index}`,
  }));

/** Judges by one word of the answer. */
function friendlyIfHello({ messages }: ModelServerRequest): string {
  const answer = /----- BEGIN ANSWER [0-9a-f]+ -----\n([\s\S]*?)\n----- END ANSWER/.exec(messages[1]?.content ?? '')?.[1] ?? '';
  return JSON.stringify({
    reason: 'It greets, or it does not.',
    pass: answer.includes('Hello'),
  });
}
const GOOD = [...times(12, { output: 'Hello', label: true }), ...times(12, { output: 'Go away', label: false })];

async function calibrate(lines: readonly Line[], args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({
    'labels/tone.jsonl': jsonl(lines),
    '.git/HEAD': 'ref: refs/heads/main\n',
  });
  const run = await runCli(['judge', 'calibrate', 'labels/tone.jsonl', ...args], { cwd, env });
  const path = join(cwd, 'labels/tone.calibration.json');
  return {
    ...run,
    cwd,
    written: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined,
  };
}

describe('promptops judge calibrate', () => {
  it('asks the judge about every answer and writes what came of it beside the labels', async () => {
    const { env, requests } = await aModelServer(friendlyIfHello);
    const { code, stdout, stderr, written } = await calibrate(GOOD, ['--provider', 'openai:judge-1'], env);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/rubric [0-9a-f]{12}/, 'rubric HASH')).toMatchInlineSnapshot(`
      "tone  openai:judge-1  rubric HASH  proven: gates count it
                   judge passes  judge fails
      people pass  12            0
      people fail  0             12
      kappa 1.00 (95 %: 1.00 to 1.00), PABAK 1.00, passes what people pass 1.00, fails what people fail 1.00, 24 labels

      Written to labels/tone.calibration.json.
      "
    `);
    expect(requests).toHaveLength(24);
    expect(requests[0]).toMatchObject({
      model: 'judge-1',
      temperature: 0,
      response_format: { type: 'json_schema' },
    });
    expect(written).toMatchObject({
      format: 1,
      calibrations: [
        {
          metric: 'tone',
          provider: 'openai:judge-1',
          verdict: 'proven',
          kappa: 1,
          labelled: 24,
        },
      ],
    });
  });

  it('says no to a judge that does not agree with people', async () => {
    const lines = [
      ...times(10, { label: true, judge: true }),
      ...times(8, { label: false, judge: true }),
      ...times(2, { label: true, judge: false }),
      ...times(4, { label: false, judge: false }),
      ...times(50, { judge: true }),
    ];
    const { code, stdout, written } = await calibrate(lines);
    expect(code).toBe(1);
    expect(stdout).toContain('not proven');
    expect(stdout).toMatch(/Of 50 answers without a label it passes 100\.0 %; corrected 75\.0 %.*: 25\.0 points too generous\./);
    expect(written.calibrations[0].verdict).toBe('unproven');
  });

  it('prints an object for machines', async () => {
    const { code, stdout } = await calibrate(
      [...times(10, { label: true, judge: true }), ...times(10, { label: false, judge: false })],
      ['--json', '--no-write'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      command: 'judge calibrate',
      ok: true,
      file: null,
      asked: 0,
      undecided: [],
      calibrations: [
        {
          table: [
            [10, 0],
            [0, 10],
          ],
          kappa: 1,
          verdict: 'proven',
        },
      ],
    });
  });

  it('writes nothing when told so, and the same again when nothing changed', async () => {
    const { env, requests } = await aModelServer(friendlyIfHello);
    expect((await calibrate(GOOD, ['--provider', 'openai:judge-1', '--no-write'], env)).written).toBeUndefined();
    const first = await calibrate(GOOD, ['--provider', 'openai:judge-1'], env);
    const asked = requests.length;
    const again = await runCli(['judge', 'calibrate', 'labels/tone.jsonl', '--provider', 'openai:judge-1'], { cwd: first.cwd, env });
    expect(again.stdout).toBe(first.stdout);
    expect(requests).toHaveLength(asked);
  });

  it('counts answers on which the judge says nothing, and does not trust it', async () => {
    const { env } = await aModelServer((request) =>
      request.messages[1]?.content.includes('Hello') ? 'I like it.' : friendlyIfHello(request),
    );
    const { code, stdout, stderr } = await calibrate(GOOD, ['--provider', 'openai:judge-1', '--json'], env);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      calibrations: [{ verdict: 'too-few', undecided: 12, labelled: 12 }],
    });
    expect(stderr).toContain('the judge gave no verdict, twice');
  });

  it('has no result where no judge can be asked', async () => {
    const { code, stderr, written } = await calibrate(GOOD);
    expect([code, written]).toEqual([3, undefined]);
    expect(stderr).toContain('no judge is configured');
  });

  it.each([
    ['no labels', [], [], 'there is no line in it'],
    ['a line that is wrong', [{ output: 'Hi', label: 'yes' }], [], 'line 1: `label` must be true or false'],
    ['an answer without a judge', [{ output: 'Hi', label: true }], [], 'line 1 says neither how to judge nor what a judge said'],
    ['a rubric without a text', [{ output: 'Hi', label: true }], ['--type', 'llm-rubric'], "must have required property 'value'"],
    ['an answer that nobody can judge', [{ output: 'Hi', label: true }], ['--type', 'contains'], '`contains` asks no judge'],
  ])('refuses %s', async (_, lines, args, problem) => {
    const { code, stderr, written } = await calibrate(lines, args);
    expect([code, written]).toEqual([2, undefined]);
    expect(stderr).toContain(problem);
  });

  it('refuses a file that is not there, and a command that is none', async () => {
    const cwd = folderWith({});
    const missing = await runCli(['judge', 'calibrate', 'labels.jsonl'], {
      cwd,
    });
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('The file is not there')]);
    const alone = await runCli(['judge'], { cwd });
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('promptops judge calibrate labels.jsonl')]);
  });
});
