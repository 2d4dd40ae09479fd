import { describe, expect, it } from '@jest/globals';
import { gateProblems } from '../../../../src/core/eval/gate/check-gates.ts';

const KNOWN = [
  { metric: 'contains', kind: 'deterministic' },
  { metric: 'tone', kind: 'judge' },
] as const;

describe('lines of a gate are checked before anything is measured', () => {
  it.each(['pass_rate >= .9', 'tone.mean >= .5', 'contains.pass_rate = 1', 'no_regression vs @production', 'lint', 'tag a = b'])(
    '%s is fine',
    (rule) => {
      expect(gateProblems([rule], KNOWN)).toEqual([]);
    },
  );

  it('a metric that no check reports is named, with the nearest one', () => {
    expect(gateProblems(['tonne.mean >= .5'], KNOWN)).toEqual([
      { rule: 'tonne.mean >= .5', problem: 'No check is reported as `tonne`.', hint: 'Did you mean `tone`?' },
    ]);
    expect(gateProblems(['no_regression vs @production with metric=style'], KNOWN)).toMatchObject([
      { hint: 'There are `contains`, `tone`.' },
    ]);
  });

  it.each([
    ['toxicity', '`profanity`'],
    ['bias', '`counterfactual`'],
    ['hallucination', '`unsupported-numbers`'],
  ])('%s without a judge is refused, and what offline can do is named', (metric, instead) => {
    const [problem] = gateProblems([`${metric}.pass_rate >= .9`], [...KNOWN, { metric, kind: 'heuristic' }]);
    expect(problem?.problem).toContain('takes a judge');
    expect(problem?.hint).toContain(instead);
    expect(gateProblems([`${metric}.pass_rate >= .9`], [{ metric, kind: 'judge' }])).toEqual([]);
  });

  it('a line that is no gate is told as such', () => {
    expect(gateProblems(['pass_rate => 9'], KNOWN)).toMatchObject([{ rule: 'pass_rate => 9' }]);
  });
});
