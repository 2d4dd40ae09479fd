import { describe, expect, it } from '@jest/globals';
import { MOST_CHARACTERS, markdown, markdownReport } from '../../../src/reporters/eval/markdown.ts';
import { aCase, aCheck, anAttempt, anEvaluation, aPrompt, REPORT } from './an-evaluation.ts';

const wrong = aCheck({ status: 'failed', expected: 'Hello Ann' });
const failing = (id: string, output = 'Hi Ann') => aCase({ id, attempts: [anAttempt({ output, checks: [wrong] })] });

describe('markdown', () => {
  it('is a table of the prompts, then the gate, the warnings and the failing cases', async () => {
    const prompt = aPrompt({
      cases: [aCase(), failing('bob'), aCase({ id: 'left', status: 'not-run', attempts: [], note: 'no key' })],
      comparison: { baseline: 'greet@production', paired: 2, regressed: ['bob'], fixed: [], p: 0.0004, leftOut: [] },
      gates: [{ rule: 'pass_rate >= 0.9', verdict: 'fail', detail: '1 of 2' }],
      warnings: ['2 cases say little.'],
    });
    expect(await markdown.render(anEvaluation({ prompts: [prompt] }), REPORT)).toBe(`## ✗ Evaluation: fail

1 prompt · 3 cases · 50 calls · $0.021 · 41 s

|  | Prompt | Passed | Rate | Interval | Against the baseline | Cost | p95 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ✗ fail | <code>greet</code> | 1/2, 1 not run | 50.0 % | 45.0–52.5 | 1 regressed, 0 fixed, p &lt; .001 | $0.021 | 1.8 s |

### <code>greet</code> openai<span>&#58;</span>gpt-4.1-mini

|  | Gate of prompts/greet.eval.yaml |  |
| --- | --- | --- |
| ✗ fail | <code>pass&#95;rate &#62;= 0.9</code> | 1 of 2 |

> ⚠ 2 cases say little.

<details><summary>✗ <code>bob</code> failed, regressed against greet<span>&#64;</span>production</summary>

\`\`\`diff
  equals: it is not the text that was wanted
- Hello Ann
+ Hi Ann
\`\`\`

</details>

- Not run: <code>left</code>

<sub>promptops 0.1.0 · evaluation e-20260102-030405-1a2b · seed 7 · greet a1a1a1a1a1a1 &#40;cases cacacacacaca&#41;</sub>

Again: <code>promptops eval greet --seed 7</code>`);
  });

  it('has the prompts that failed first', async () => {
    const prompts = [
      aPrompt({ name: 'good' }),
      aPrompt({ name: 'bad', verdict: 'fail' }),
      aPrompt({ name: 'open', verdict: 'inconclusive' }),
    ];
    const report = await markdown.render(anEvaluation({ prompts }), REPORT);
    expect([...report.matchAll(/^\| . (?:\w+) \| <code>(\w+)/gm)].map(([, name]) => name)).toEqual(['bad', 'open', 'good']);
  });

  it('never says of what did not run that it passed', async () => {
    const prompt = aPrompt({ cases: [aCase({ status: 'not-run', attempts: [] })], verdict: 'not-run' });
    const report = await markdown.render(anEvaluation({ prompts: [prompt], verdict: 'not-run' }), REPORT);
    expect(report).toContain('| - not run | <code>greet</code> | 0/0, 1 not run | nothing ran |');
    expect(report).not.toContain('✓');
  });

  it.each([
    ['many failing cases', anEvaluation({ cases: [...Array(3000).keys()].map((at) => failing(`case-${at}`)) })],
    ['enormous answers', anEvaluation({ cases: [...Array(60).keys()].map((at) => failing(`case-${at}`, '`@everyone` '.repeat(90_000))) })],
    [
      'many prompts',
      anEvaluation({
        prompts: [...Array(2000).keys()].map((at) => aPrompt({ name: `prompt.${'#'.repeat(200)}${at}`, cases: [failing('a')] })),
      }),
    ],
    ['enormous words', anEvaluation({ reproduce: '@'.repeat(100_000), tool: '#'.repeat(100_000), stopped: ':'.repeat(100_000) })],
  ])('stays postable with %s, and says what it left out', (_, evaluation) => {
    const report = markdownReport(evaluation);
    expect(report.length).toBeLessThan(MOST_CHARACTERS);
    expect(report.match(/<details>/g)?.length).toBe(report.match(/<\/details>/g)?.length);
    expect(report).toMatch(/\nAgain: /);
    if (evaluation.prompts[0]!.counts.failed > 0) expect(report).toMatch(/_\d+ sections left out: a comment holds no more\./);
  });
});
