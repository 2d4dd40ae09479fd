import { describe, expect, it } from '@jest/globals';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import { json } from '../../../src/reporters/eval/json.ts';
import { misfits } from '../../misfits.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, REPORT } from './an-evaluation.ts';

const judge = {
  provider: 'openai:gpt-4.1',
  source: 'live',
  inputTokens: 90,
  outputTokens: 4,
  costUsd: 0.001,
  rubricHash: 'ab'.repeat(32),
} as const;
const tone = aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', status: 'failed', reason: 'curt', judge, expected: { a: [1] } });
const RICH = anEvaluation({
  prompts: [
    aPrompt({
      cases: [
        aCase({ description: 'plain', tags: ['smoke'], cluster: 'doc-17', critical: true, expected: 'Hello Ann' }),
        aCase({
          id: 'bob',
          tags: ['smoke'],
          attempts: [anAttempt({ checks: [aCheck(), aCheck({ type: 'assert-set', status: 'failed', members: [tone] })] })],
        }),
        aCase({ id: 'lost', attempts: [anAttempt({ problem: { code: 'PROVIDER_TIMEOUT', message: 'No answer.' }, checks: [] })] }),
        aCase({ id: 'mixed', attempts: [anAttempt(), anAttempt({ source: 'fixture', cached: true, costUsd: null })] }),
        aCase({ id: 'left', status: 'not-run', attempts: [], note: 'no recorded answer fits' }),
      ],
      baseline: anArm([aCase()], { label: 'greet/7', version: 7 }),
      others: [anArm([aCase()], { provider: 'anthropic:claude', ownModel: false })],
      comparison: { baseline: 'greet/7', paired: 1, regressed: [], fixed: [], p: 1, leftOut: ['bob'] },
      gates: [{ rule: 'pass_rate >= 0.9', verdict: 'fail', detail: '0.5' }],
      warnings: ['5 cases say little.'],
    }),
  ],
  stopped: 'budget',
});
const EMPTY = anEvaluation({
  prompts: [aPrompt({ cases: [], verdict: 'not-run', gitSha: null, costUsd: null, latencyMs: null })],
  verdict: 'not-run',
  spentUsd: null,
});

const read = async (evaluation: Evaluation, options = REPORT) => JSON.parse(await json.render(evaluation, options));

describe('json', () => {
  it('has the fields of the design', async () => {
    const { prompts, ...rest } = await read(RICH);
    expect(rest).toEqual({
      ...{ format: 1, command: 'eval', ok: false, id: RICH.id, at: RICH.at, tool: 'promptops 0.1.0', seed: 7, verdict: 'fail' },
      ...{ spentUsd: 0.021, calls: 50, seconds: 41, stopped: 'budget', reproduce: 'promptops eval greet --seed 7' },
      logged: null,
    });
    expect(prompts).toHaveLength(1);
    expect(prompts[0]).toMatchObject({
      ...{ name: 'greet', file: 'prompts/greet.prompt.yaml', hash: 'a1'.repeat(32), verdict: 'fail', total: 5 },
      ...{ passed: 2, failed: 1, errors: 1, skipped: 0, notRun: 1, flaky: 0, passRate: 0.5 },
      interval: { level: 0.95, method: 'clopper-pearson' },
      gates: [{ rule: 'pass_rate >= 0.9', verdict: 'fail', detail: '0.5' }],
      ...{ costUsd: 0.021, tokens: 52, latencyMs: { p50: 640, p95: 1810 } },
    });
  });

  it('says of each case where its answers come from, the weakest of several', async () => {
    const { cases } = (await read(RICH)).prompts[0];
    expect(cases.map(({ id, status, source }: Record<string, unknown>) => [id, status, source])).toEqual([
      ['ann-en', 'passed', 'live'],
      ['bob', 'failed', 'live'],
      ['lost', 'error', null],
      ['mixed', 'passed', 'fixture'],
      ['left', 'not-run', null],
    ]);
  });

  it('counts by tag and by check, and names the judges that were asked', async () => {
    const [prompt] = (await read(RICH)).prompts;
    expect(prompt.perTag).toEqual([
      { tag: 'smoke', ...{ passed: 1, failed: 1, errors: 0, skipped: 0, notRun: 0, flaky: 0, cached: 0, total: 2 }, passRate: 0.5 },
    ]);
    expect(prompt.perMetric).toContainEqual(expect.objectContaining({ metric: 'equals', kind: 'deterministic', passed: 4, meanScore: 1 }));
    expect(prompt.judges).toEqual([
      { metric: 'tone', provider: 'openai:gpt-4.1', rubricHash: 'ab'.repeat(32), replies: 1, costUsd: 0.001 },
    ]);
  });

  it.each([
    ['much', RICH],
    ['nothing', EMPTY],
    ['no prompt', anEvaluation({ prompts: [], verdict: 'not-run' })],
  ])('fits its schema: %s', async (_, evaluation) => {
    expect(misfits(await json.render(evaluation, REPORT))).toEqual([]);
  });

  it('has null for what nothing was measured of', async () => {
    expect((await read(EMPTY)).prompts[0]).toMatchObject({ passRate: null, interval: null, latencyMs: null, costUsd: null, total: 0 });
  });

  it.each([
    ['is of another format', { format: 2 }],
    ['lacks its prompts', { prompts: undefined }],
    ['has a verdict of its own making', { verdict: 'good' }],
    ['has a key that is not known', { extra: 1 }],
  ])('the schema refuses what %s', async (_, change) => {
    expect(misfits(JSON.stringify({ ...(await read(RICH)), ...change }))).not.toEqual([]);
  });

  it('the schema takes an error', () => {
    const error = { code: 'NO_FILES', message: 'm', hint: 'h' };
    expect(misfits(JSON.stringify({ format: 1, command: 'eval', ok: false, error }))).toEqual([]);
  });

  it('names files from the working directory', async () => {
    const [prompt] = (await read(RICH, { ...REPORT, cwd: 'prompts/a' })).prompts;
    expect([prompt.file, prompt.casesFile]).toEqual(['../greet.prompt.yaml', '../greet.eval.yaml']);
  });
});
