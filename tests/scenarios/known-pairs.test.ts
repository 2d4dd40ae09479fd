import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from './a-model-server.ts';
import { folderWithRegistry, text } from './a-registry.ts';

const CASES = 100;
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
/** Ten cases that only the good prompt answers well, and two that only the poor one does. */
const TEN = new Set(numbers(20, 10));
const TWO = new Set(numbers(70, 2));

const GOOD = 'Answer politely: question {{n}}.';
const POOR = 'Answer: question {{n}}.';
const promptFile = (template: string) => `name: ask\nmodel: openai/test-model\ntemplate: "${template}"\nvariables: [{name: n}]\n`;
const caseFile = `version: 1
providers: ["openai:test-model"]
gate: ["no_regression vs @production"]
tests:
${numbers(0, CASES)
  .map((n) => `  - {id: c${n}, vars: {n: ${n}}, assert: [{type: equals, value: right}]}`)
  .join('\n')}
`;

function answers({ messages }: ModelServerRequest): string {
  const asked = messages.at(-1)?.content ?? '';
  const n = Number(/question (\d+)/.exec(asked)?.[1]);
  const fails = asked.includes('politely') ? TWO : TEN;
  return fails.has(n) ? 'wrong' : 'right';
}

/** The file at hand against what is live. */
async function compare(candidate: string, live: string) {
  const { env, requests } = await aModelServer(answers);
  const cwd = await folderWithRegistry(
    { ask: { versions: [{ projection: text(live) }], aliases: { production: 1 } } },
    {
      'prompts/ask.prompt.yaml': promptFile(candidate),
      'prompts/ask.eval.yaml': caseFile,
      'promptops.config.yaml': 'aliases:\n  production: {gate: ["pass_rate >= 0.5"]}\n',
    },
  );
  const { code, stdout, stderr } = await runCli(['eval', '--json'], { cwd, env });
  const { prompts, ...whole } = JSON.parse(stdout);
  return { code, stderr, whole, prompt: prompts[0], requests };
}
const ids = (set: ReadonlySet<number>) => [...set].map((n) => `c${n}`).sort();

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops eval against what is live', () => {
    // P(Bin(12, 1/2) >= 10) = (66 + 12 + 1) / 4096.
    it('fails a prompt that is known to be worse: 10 of 100 cases regress and 2 are fixed', async () => {
      const { code, whole, prompt, requests } = await compare(POOR, GOOD);
      expect(code).toBe(1);
      expect(whole).toMatchObject({ ok: false, verdict: 'fail' });
      expect(prompt).toMatchObject({ passed: 90, failed: 10, errors: 0, total: 100, passRate: 0.9, verdict: 'fail' });
      expect(prompt.comparison).toMatchObject({ paired: 100 });
      expect(prompt.comparison.p).toBeCloseTo(0.019287109375, 12);
      expect([...prompt.comparison.regressed].sort()).toEqual(ids(TEN));
      expect([...prompt.comparison.fixed].sort()).toEqual(ids(TWO));
      expect(prompt.gates).toMatchObject([{ rule: 'no_regression vs @production', verdict: 'fail' }]);
      expect(requests).toHaveLength(2 * CASES);
    });

    // The other way round: P(Bin(12, 1/2) >= 2) = 1 - 13 / 4096.
    it('passes the same prompt the other way round', async () => {
      const { code, whole, prompt } = await compare(GOOD, POOR);
      expect(code).toBe(0);
      expect(whole).toMatchObject({ ok: true, verdict: 'pass' });
      expect(prompt).toMatchObject({ passed: 98, failed: 2, passRate: 0.98, verdict: 'pass' });
      expect(prompt.comparison).toMatchObject({ paired: 100 });
      expect(prompt.comparison.p).toBeCloseTo(0.996826171875, 12);
      expect([...prompt.comparison.regressed].sort()).toEqual(ids(TWO));
      expect([...prompt.comparison.fixed].sort()).toEqual(ids(TEN));
      expect(prompt.gates).toMatchObject([{ verdict: 'pass' }]);
    });

    it('passes a prompt against itself, and asks each question once', async () => {
      const { code, prompt, requests } = await compare(GOOD, GOOD);
      expect([code, prompt.verdict]).toEqual([0, 'pass']);
      expect(prompt.comparison).toMatchObject({ regressed: [], fixed: [] });
      expect(requests).toHaveLength(CASES);
    });
  });
});
