import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const env = { PROMPTOPS_ALLOW_EXEC: '1' };
const PROMPT =
  'name: greet\nmodel: exec/node answer.mjs\ntemplate: "Greet {{name}}"\nvariables: [{name: name, description: whom}]\naliases: [staging]\n';
const CONFIG =
  'aliases:\n  staging: {}\n  live: {from: staging, gate: ["pass_rate >= 0.9"]}\n  twin: {from: staging, gate: ["pass_rate >= 0.9"]}\n  open: {from: staging}\n';
const CASES = `version: 1
tests:
  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}
  - {id: bob, vars: {name: Bob}, assert: [{type: contains, value: Bob}]}
`;

/** Counts how often it is asked, and greets as it is told to. */
const model = (greeting: string) => `import { appendFileSync, readFileSync } from 'node:fs';
const { messages } = JSON.parse(readFileSync(0, 'utf8'));
appendFileSync('asked.log', '.');
console.log(JSON.stringify({ text: '${greeting} ' + messages.at(-1).content.replace('Greet ', '') }));
`;

async function open(greeting: string): Promise<string> {
  const cwd = folderWith({
    '.git/HEAD': '',
    'promptops.config.yaml': CONFIG,
    'prompts/greet.prompt.yaml': PROMPT,
    'prompts/greet.eval.yaml': CASES,
    'answer.mjs': model(greeting),
  });
  const { code, stderr } = await runCli(['register'], { cwd, env });
  expect([code, stderr]).toEqual([0, expect.anything()]);
  return cwd;
}

const json = async (argv: readonly string[], cwd: string) => {
  const { code, stdout, stderr } = await runCli([...argv, '--json'], { cwd, env });
  expect(misfits(stdout)).toEqual([]);
  return { code, stderr, ...JSON.parse(stdout) };
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promotion by evidence', () => {
    it('measures once, promotes, and finds the evidence the next time', async () => {
      const cwd = await open('Hello');
      const promoted = await json(['promote', 'greet', '--to', 'live'], cwd);
      expect(promoted).toMatchObject({
        code: 0,
        moves: [
          {
            to: 1,
            gate: {
              verdict: 'pass',
              conditions: [{ rule: 'pass_rate >= 0.9', detail: expect.stringContaining('2 of 2 passed') }],
              evidence: { evaluated: true },
            },
          },
        ],
      });
      const { moves } = await json(['history', 'greet@live'], cwd);
      expect(moves).toMatchObject([{ evidence: { evidence: { attestation: promoted.moves[0].gate.evidence.attestation } } }]);
      // What the version says of its evaluation is no change of the prompt.
      expect((await runCli(['plan', '--check'], { cwd, env })).code).toBe(0);
      expect((await runCli(['verify'], { cwd, env })).code).toBe(0);
      const asked = readFileSync(join(cwd, 'asked.log'), 'utf8');
      expect((await json(['promote', 'greet', '--to', 'twin'], cwd)).moves).toMatchObject([
        { from: null, to: 1, gate: { verdict: 'pass', evidence: { ...promoted.moves[0].gate.evidence, evaluated: false } } },
      ]);
      expect(readFileSync(join(cwd, 'asked.log'), 'utf8')).toBe(asked);
    });

    it('keeps the answers beside the record that it makes', async () => {
      const cwd = await open('Hello');
      const { stderr, moves } = await json(['promote', 'greet', '--to', 'live'], cwd);
      const { runId, attestation } = moves[0].gate.evidence;
      expect(stderr).toContain(`Logged greet in llmops-prompts: 2 answers, run ${runId}`);
      expect((await runCli(['eval', 'push'], { cwd, env })).stdout).toBe(
        `Logged greet in llmops-prompts: is there already, run ${runId}\n`,
      );
      expect((await json(['promote', 'greet', '--to', 'twin'], cwd)).moves[0].gate.evidence).toMatchObject({ runId, attestation });
    });

    it('finds what `eval --log` measured, asks nothing, and puts it on the version and on record', async () => {
      const cwd = await open('Hello');
      expect((await runCli(['eval', '--log', '--alias', 'live'], { cwd, env })).code).toBe(0);
      const asked = readFileSync(join(cwd, 'asked.log'), 'utf8');
      const { moves, code } = await json(['promote', 'greet', '--to', 'live'], cwd);
      expect([code, moves]).toMatchObject([0, [{ to: 1, gate: { verdict: 'pass', evidence: { evaluated: false } } }]]);
      expect(readFileSync(join(cwd, 'asked.log'), 'utf8')).toBe(asked);
      const { runId, attestation } = moves[0].gate.evidence;
      const shown = (await runCli(['show', 'greet@live', '--json'], { cwd, env })).stdout;
      expect(JSON.parse(shown)).toMatchObject({
        tags: { promptops_eval_verdict: 'pass', promptops_eval_run_id: runId, promptops_eval_attestation: attestation },
      });
      expect((await json(['history', 'greet@live'], cwd)).moves).toMatchObject([{ evidence: { evidence: { runId, attestation } } }]);
      const table = (await runCli(['audit', '--prompt', 'greet'], { cwd })).stdout;
      expect(table).toContain(`gate passed, run ${runId.slice(0, 8)}`);
      expect(table).not.toContain(attestation);
      expect((await runCli(['audit', '--format', 'csv'], { cwd })).stdout).toContain(attestation);
    });

    it.each([
      ['a part of the cases', ['--case', 'ann']],
      ['another model', ['--provider', 'echo']],
      ['another gate', ['--gate', 'pass_rate >= 0.1']],
    ])('does not take an evaluation of %s for evidence', async (_, flags) => {
      const cwd = await open('Hello');
      await runCli(['eval', '--log', '--alias', 'live', ...flags], { cwd, env });
      expect((await json(['promote', 'greet', '--to', 'live'], cwd)).moves).toMatchObject([{ gate: { evidence: { evaluated: true } } }]);
    });

    it('refuses what fails, moves nothing, and lets a person pass it on record', async () => {
      const cwd = await open('Goodbye');
      writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), CASES.replaceAll('contains, value: ', 'contains, value: Hello '));
      const refused = await runCli(['promote', 'greet', '--to', 'live'], { cwd, env });
      expect([refused.code, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toContain('0 of 2 passed');
      expect(await json(['promote', 'greet', '--to', 'live', '--override', 'incident 7'], cwd)).toMatchObject({
        code: 0,
        moves: [{ gate: { verdict: 'overridden', conditions: [{ verdict: 'fail' }], evidence: { evaluated: false } } }],
      });
    });

    it('does not open a gate without cases, nor with a provider that may not run', async () => {
      const cwd = await open('Hello');
      const denied = await runCli(['promote', 'greet', '--to', 'live'], { cwd });
      expect([denied.code, denied.stdout]).toEqual([3, '']);
      expect(denied.stderr).toContain('PROMPTOPS_ALLOW_EXEC=1. `promptops eval show` prints the evaluation.');
      writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), 'version: 1\ntests: []\n');
      const bare = await runCli(['promote', 'greet', '--to', 'live'], { cwd, env });
      expect([bare.code, bare.stderr]).toEqual([3, expect.stringContaining('--cases-hash')]);
      writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), CASES.replace('tests:', 'test:'));
      const broken = await runCli(['promote', 'greet', '--to', 'live'], { cwd, env });
      expect([broken.code, broken.stderr]).toEqual([3, expect.stringContaining('greet.eval.yaml:2:')]);
    });

    it('wants an evaluation for an alias without a gate when it is told to', async () => {
      const cwd = await open('Hello');
      expect((await runCli(['promote', 'greet', '--to', 'open', '--require-eval'], { cwd, env })).code).toBe(3);
      writeFileSync(join(cwd, 'prompts/greet.eval.yaml'), `${CASES}gate: ["pass_rate >= 0.5"]\n`);
      expect(await json(['promote', 'greet', '--to', 'open', '--require-eval'], cwd)).toMatchObject({
        code: 0,
        moves: [{ gate: { evidence: { evaluated: true } } }],
      });
    });
  });
});
