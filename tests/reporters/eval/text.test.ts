import { describe, expect, it } from '@jest/globals';
import type { CaseResult } from '../../../src/core/eval/result.ts';
import { text } from '../../../src/reporters/eval/text.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, REPORT } from './an-evaluation.ts';

const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: 0.001, rubricHash: 'ab'.repeat(32) } as const;
const wrong = aCheck({ status: 'failed', expected: 'Hello Ann, welcome.' });
const curt = aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', status: 'failed', reason: 'It is curt.', judge });

const shown = async (cases: readonly CaseResult[]) => text.render(anEvaluation({ cases }), REPORT);

describe('a failing case', () => {
  it('says which assertion, what was expected and what came, as a diff, and why', async () => {
    const cases = [
      aCase({
        critical: true,
        description: 'plain greeting',
        attempts: [anAttempt({ output: 'Hi Ann, welcome!', checks: [wrong, curt, aCheck()] })],
      }),
    ];
    expect(await shown(cases)).toContain(`
  ✗ ann-en  failed, critical  plain greeting
      equals: it is not the text that was wanted
        diff      [-Hello-]{+Hi+} Ann, welcome[-.-]{+!+}
      tone (llm-rubric): It is curt. (judge openai:gpt-4.1)
`);
  });

  it('shows both texts where they have little in common', async () => {
    const check = aCheck({ type: 'contains', status: 'failed', expected: 'Ann', reason: 'The answer does not contain "Ann".' });
    expect(await shown([aCase({ attempts: [anAttempt({ output: 'Good morning to you\nand goodbye', checks: [check] })] })])).toContain(`
      contains: The answer does not contain "Ann".
        expected  Ann
        got       Good morning to you
                  and goodbye
`);
  });

  it('names an error apart from a failure, and the failures first', async () => {
    const report = await shown([
      aCase({
        id: 'slow',
        note: 'No answer within 60 s.',
        attempts: [anAttempt({ problem: { code: 'PROVIDER_TIMEOUT', message: 'No answer within 60 s.' }, checks: [] })],
      }),
      aCase({ id: 'wrong', attempts: [anAttempt({ checks: [wrong] })] }),
    ]);
    expect(report).toContain('! slow  error\n      PROVIDER_TIMEOUT: No answer within 60 s.');
    expect(report.indexOf('✗ wrong')).toBeLessThan(report.indexOf('! slow'));
    expect(report).toContain('0/2 passed 0.0 %');
    expect(report).toContain(', 1 error, ');
  });

  it('speaks of its attempts where there are several', async () => {
    const attempts = [anAttempt(), anAttempt({ output: 'Hi', checks: [wrong] })];
    expect(await shown([aCase({ status: 'failed', attempts })])).toContain('✗ ann-en  failed, 1 of 2 attempts passed');
    expect(await shown([aCase({ status: 'passed', attempts })])).toContain('~ ann-en  passed, but flaky: 1 of 2 attempts passed');
  });

  it('shows the members of a group, not the group, and nothing that does not count', async () => {
    const group = aCheck({ type: 'assert-set', status: 'failed', reason: '1 of 2 hold', members: [curt, aCheck({ reason: 'fine' })] });
    const report = await shown([aCase({ attempts: [anAttempt({ checks: [group, { ...wrong, metric: 'watched', weight: 0 }] })] })]);
    expect(report).toContain('tone (llm-rubric)');
    expect(report).not.toMatch(/assert-set|watched|fine/);
  });

  it('shows calls of tools as what came', async () => {
    const answer = { text: '', toolCalls: [{ name: 'greet', arguments: '{"name":"Bob"}' }] };
    const check = aCheck({ type: 'tool-call-f1', status: 'failed', reason: 'F1 is 0.' });
    expect(await shown([aCase({ attempts: [anAttempt({ answer, checks: [check] })] })])).toContain('got       greet({"name":"Bob"})');
  });

  it('shows the beginning of a long answer', async () => {
    const report = await shown([aCase({ attempts: [anAttempt({ output: 'word '.repeat(200_000), checks: [wrong] })] })]);
    expect(report.length).toBeLessThan(2000);
    expect(report).toContain('… (999,399 more characters)');
  });
});

describe('a case that was not tried', () => {
  it('is named with its reason, once for each reason', async () => {
    const note = 'No recorded answer fits the request.';
    const untried = ['a', 'b'].map((id) => aCase({ id, status: 'not-run', attempts: [], note }));
    expect(await shown([aCase(), ...untried])).toContain(`  - not run  a, b: ${note}\n`);
    expect(await shown([aCase(), ...untried])).toContain('1/1 passed 100.0 % (95 % Clopper-Pearson: 90.0-100.0), 2 not run');
  });

  it('is no success', async () => {
    const prompt = aPrompt({ cases: [aCase({ status: 'not-run', attempts: [], note: 'no key' })], verdict: 'not-run', costUsd: null });
    const report = await text.render(anEvaluation({ prompts: [prompt], verdict: 'not-run' }), REPORT);
    expect(report).toContain('nothing ran, 1 not run, cost unknown, 41 s');
    expect(report).toContain('\n- not run\n');
  });
});

describe('the summary', () => {
  it('has the figures of the design in one line', async () => {
    const cases = [...Array(50).keys()].map((at) => aCase({ id: `case-${at}`, attempts: [anAttempt({ cached: at > 1 })] }));
    const prompt = aPrompt({
      cases,
      counts: { total: 50, passed: 47, failed: 2, errors: 1, skipped: 0, notRun: 0, flaky: 2, cached: 48 },
      passRate: 0.94,
      interval: { low: 0.838, high: 0.979, level: 0.95, method: 'wilson' },
      comparison: { baseline: 'greet@7', paired: 50, regressed: ['a', 'b', 'c'], fixed: ['d'], p: 0.3125, leftOut: ['e'] },
    });
    expect(await text.render(anEvaluation({ prompts: [prompt] }), REPORT)).toContain(`
  47/50 passed 94.0 % (95 % Wilson: 83.8-97.9), 1 error, 2 flaky, vs greet@7: 3 regressed, 1 fixed, p = .31, $0.021, 41 s, 48 of 50 cached
  regressed: a, b, c
  fixed: d
  left out, greet@7 cannot render them: e
`);
  });

  it('names answers that nobody gave just now', async () => {
    const sources = ['live', 'fixture', 'cassette', 'fixture'] as const;
    const report = await shown(sources.map((source, at) => aCase({ id: `case-${at}`, attempts: [anAttempt({ source })] })));
    expect(report).toContain(', answers: 1 cassette + 2 fixture + 1 live\n');
  });

  it('has a mark and a word for every line of the gate, and says whose gate it is', async () => {
    const prompt = aPrompt({
      gates: [
        { rule: 'pass_rate >= 0.9', verdict: 'pass', detail: '0.94' },
        { rule: 'error_rate <= 0', verdict: 'fail', detail: '0.02' },
        { rule: 'cost_usd.sum <= 1', verdict: 'inconclusive', detail: 'a price is not known' },
      ],
      gateFrom: 'production',
      warnings: ['50 cases say little.'],
    });
    expect(await text.render(anEvaluation({ prompts: [prompt] }), REPORT)).toContain(`
  gate of production
  ✓ pass       pass_rate >= 0.9   0.94
  ✗ fail       error_rate <= 0    0.02
  ? undecided  cost_usd.sum <= 1  a price is not known

  warning  50 cases say little.
`);
  });

  it('ends with the verdict and the command that shows the same again', async () => {
    expect(await text.render(anEvaluation({ stopped: 'budget', verdict: 'inconclusive' }), REPORT)).toMatch(
      /\n\? undecided\nStopped early: the budget was used up\.\nAgain: promptops eval greet --seed 7$/,
    );
    const two = anEvaluation({ prompts: [aPrompt(), aPrompt({ name: 'other', verdict: 'fail' })] });
    expect(await text.render(two, REPORT)).toContain('\n✗ fail  1 of 2 prompts passed, 50 calls, $0.021, 41 s\n');
  });

  it('calls a measurement without a gate neither a pass nor undecided', async () => {
    const evaluation = anEvaluation({ prompts: [aPrompt({ verdict: 'inconclusive' })], verdict: 'inconclusive' });
    expect(await text.render(evaluation, { ...REPORT, ok: true })).toContain('\n- measured, without a gate\n');
    expect(await text.render(evaluation, REPORT)).toContain('\n? undecided\n');
  });

  it('names files from the working directory', async () => {
    expect(await text.render(anEvaluation(), { ...REPORT, cwd: 'prompts' })).toMatch(/^greet {2}greet\.prompt\.yaml {2}openai:/);
  });
});

describe('a case that the baseline did better', () => {
  const curtly = aCheck({ type: 'contains', status: 'failed', expected: 'refund', reason: 'The answer does not contain "refund".' });
  const prompt = aPrompt({
    cases: [aCase({ attempts: [anAttempt({ output: 'We offer a voucher.', checks: [curtly] })] })],
    baseline: anArm([aCase({ attempts: [anAttempt({ output: 'We offer a refund\nand a voucher.' })] })], {
      label: 'greet@production',
      version: 7,
    }),
    comparison: { baseline: 'greet@production', paired: 1, regressed: ['ann-en'], fixed: [], p: 0.5, leftOut: [] },
  });

  it('shows what came then', async () => {
    expect(await text.render(anEvaluation({ prompts: [prompt] }), REPORT)).toContain(`
  ✗ ann-en  failed, regressed
      contains: The answer does not contain "refund".
        expected  refund
        got       We offer a voucher.
        before    We offer a refund
                  and a voucher.
`);
  });

  it('shows both beside each other where there is room', async () => {
    expect(await text.render(anEvaluation({ prompts: [prompt] }), { ...REPORT, width: 110 })).toContain(`
        expected  refund
        greet@production                                  │ greet
        We offer a refund                                 │ We offer a voucher.
        and a voucher.                                    │
`);
  });

  it.each([40, 80, 109, 110, 200])('keeps answers within %d columns', async (width) => {
    const long = { ...prompt, candidate: anArm([aCase({ attempts: [anAttempt({ output: 'voucher '.repeat(60), checks: [curtly] })] })]) };
    const report = await text.render(anEvaluation({ prompts: [long] }), { ...REPORT, width });
    const answer = report.split('\n').filter((line) => line.includes('voucher voucher'));
    expect(answer.length).toBeGreaterThan(2);
    expect(answer.filter((line) => [...line].length > width)).toEqual([]);
  });
});

describe('several versions and models', () => {
  const cases = [aCase(), aCase({ id: 'bob', attempts: [anAttempt({ checks: [wrong], output: 'Hi', costUsd: null })] })];
  const before = anArm([aCase(), aCase({ id: 'bob' })], { label: 'greet@production', version: 7 });
  const other = anArm([aCase()], { label: 'greet with claude', provider: 'anthropic:claude' });

  it('stand in a table', async () => {
    expect(await text.render(anEvaluation({ prompts: [aPrompt({ cases, baseline: before })] }), REPORT)).toContain(`
                    model                passed  rate     errors  flaky  cost          p50
  greet             openai:gpt-4.1-mini  1/2     50.0 %   0       0      cost unknown  640 ms
  greet@production  openai:gpt-4.1-mini  2/2     100.0 %  0       0      $0.00080      640 ms

  1/2 passed`);
  });

  it('from three on, with the cases on which they differ', async () => {
    expect(await text.render(anEvaluation({ prompts: [aPrompt({ cases, baseline: before, others: [other] })] }), REPORT)).toContain(`
       greet     greet@production  greet with claude
  bob  ✗ failed  ✓ passed          no such case
`);
  });
});
