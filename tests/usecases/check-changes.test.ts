import { describe, expect, it } from '@jest/globals';
import { PromptopsError } from '../../src/core/errors.ts';
import { type CheckParts, checkChanges } from '../../src/usecases/check-changes.ts';
import { aFinding, aResult } from '../reporters/a-result.ts';
import { anAction, anEvaluation, aPlan, aPromptEvaluation } from './a-check.ts';

const GOOD: CheckParts = {
  lint: async () => aResult([]),
  plan: async () => aPlan([anAction('new-version'), anAction('unchanged', { prompt: 'other' })]),
  evaluate: async () => anEvaluation([aPromptEvaluation()]),
};
const POLICY = { lintCode: ({ errors }: { errors: number }) => (errors > 0 ? 1 : 0), requireEval: false };
const check = (parts: Partial<CheckParts>, policy: Partial<typeof POLICY> = {}) =>
  checkChanges({ ...GOOD, ...parts }, { ...POLICY, ...policy });
const unreachable = async (): Promise<never> => {
  throw new PromptopsError('REGISTRY_UNREACHABLE', 'It did not answer.', 'Start it.');
};

describe('promptops check', () => {
  it('passes when lint, plan and evaluation do', async () => {
    expect(await check({})).toMatchObject({ result: 'passed', exitCode: 0, reasons: [] });
  });

  it('evaluates what changes and nothing else', async () => {
    const asked: unknown[] = [];
    const evaluate: CheckParts['evaluate'] = async (changed) => {
      asked.push(changed);
      return anEvaluation([]);
    };
    await check({ evaluate });
    await check({ evaluate, plan: async () => aPlan([anAction('unchanged')]) });
    await check({ evaluate, plan: unreachable });
    expect(asked).toEqual([['greet'], undefined]);
  });

  const failed = async () => anEvaluation([aPromptEvaluation({ verdict: 'fail' })], 'fail');
  const open = async () => anEvaluation([aPromptEvaluation({ verdict: 'inconclusive' })], 'inconclusive');
  const notRun = async () => anEvaluation([aPromptEvaluation({ verdict: 'not-run', passRate: null })], 'not-run');
  it.each<[string, Partial<CheckParts>, Partial<typeof POLICY>, string, number, RegExp | undefined]>([
    ['an error of lint', { lint: async () => aResult([aFinding()]) }, {}, 'failed', 1, /^lint: 1 error/],
    ['a failed gate', { evaluate: failed }, {}, 'failed', 1, /gate failed for greet/],
    ['an undecided gate', { evaluate: open }, {}, 'undecided', 3, /undecided for greet/],
    ['an evaluation that could not run', { evaluate: notRun }, {}, 'passed', 0, undefined],
    ['the same where it is demanded', { evaluate: notRun }, { requireEval: true }, 'undecided', 3, /not run/],
    ['no evaluation at all', { evaluate: async () => ({ notRun: 'a fork', exitCode: 0 }) }, {}, 'passed', 0, undefined],
    [
      'the same where it is demanded',
      { evaluate: async () => ({ notRun: 'a fork', exitCode: 0 }) },
      { requireEval: true },
      'undecided',
      3,
      /a fork/,
    ],
    ['a registry that does not answer', { plan: unreachable }, {}, 'undecided', 3, /plan: not run: It did not answer/],
    ['a policy that refuses', { plan: async () => aPlan([anAction('refused', { because: 'policy' })]) }, {}, 'failed', 1, /refused: greet/],
    ['a version that was tampered with', { plan: async () => aPlan([anAction('tampered')]) }, {}, 'failed', 1, /refused: greet/],
    ['what moved outside', { plan: async () => aPlan([anAction('refused', { because: 'outside' })]) }, {}, 'undecided', 3, /refused/],
    [
      'a file with errors, which lint allows',
      { plan: async () => aPlan([anAction('refused', { because: 'file' })]) },
      {},
      'passed',
      0,
      undefined,
    ],
    ['an unreachable registry and a failed gate', { plan: unreachable, evaluate: failed }, {}, 'undecided', 3, /plan/],
  ])('%s', async (_what, parts, policy, result, exitCode, reason) => {
    const found = await check(parts, policy);
    expect(found).toMatchObject({ result, exitCode });
    if (reason === undefined) expect(found.reasons).toEqual([]);
    else expect(found.reasons.join('\n')).toMatch(reason);
  });

  it('what is wrong with the command ends it', async () => {
    const wrong = async (): Promise<never> => {
      throw new PromptopsError('USAGE', 'No such alias.');
    };
    await expect(check({ plan: wrong })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
