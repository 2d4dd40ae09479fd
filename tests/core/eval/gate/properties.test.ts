import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canStillChange } from '../../../../src/core/eval/gate/can-still-change.ts';
import { decideGates } from '../../../../src/core/eval/gate/decide-gates.ts';
import { watchGates } from '../../../../src/core/eval/gate/watch-gates.ts';
import type { CaseResult } from '../../../../src/core/eval/result.ts';
import { anArm, cases, evidence } from './an-arm.ts';

const ORDER = { fail: 0, inconclusive: 1, pass: 2 } as const;

const statuses = (characters: string, maxLength = 60) => fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength });
const threshold = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const rateRule = fc.tuple(threshold, fc.constantFrom('', ' @ 90%', ' @ 95%')).map(([value, bound]) => `pass_rate >= ${value}${bound}`);
const regressionRule = fc.constantFrom(
  'no_regression vs @production',
  'no_regression vs @production with mode=strict',
  'no_regression vs @production with max_drop=0.2 alpha=0.1',
  'no_regression vs @production with mode=noninferior margin=0.1',
);

const turned = (pattern: string, at: number, to: string) => pattern.slice(0, at) + to + pattern.slice(at + 1);

describe('laws of the gate', () => {
  it('a case that passes instead of failing never makes a pass rate worse', () => {
    fc.assert(
      fc.property(rateRule, statuses('+-!?'), fc.nat(), fc.constantFrom(0, 0.3, 1), (rule, pattern, place, maxErrorRate) => {
        const verdict = (candidate: string) => ORDER[decideGates([rule], evidence(candidate, { maxErrorRate })).verdict];
        // One error less may be what a decision waited for, whichever it is: that is no law of passes.
        fc.pre(pattern[place % pattern.length] === '-');
        expect(verdict(turned(pattern, place % pattern.length, '+'))).toBeGreaterThanOrEqual(verdict(pattern));
      }),
    );
  });

  it('a case that passes instead of failing never makes a comparison worse', () => {
    const rules = regressionRule.filter((rule) => !rule.includes('noninferior'));
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.constantFrom('++', '+-', '-+', '--'), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (rule, pairs, place) => {
          const baseline = anArm(pairs.map((pair) => pair[1]).join(''));
          const candidate = pairs.map((pair) => pair[0]).join('');
          const verdict = (pattern: string) => ORDER[decideGates([rule], evidence(pattern, { baseline })).verdict];
          expect(verdict(turned(candidate, place % candidate.length, '+'))).toBeGreaterThanOrEqual(verdict(candidate));
        },
      ),
    );
  });

  it('what is decided before the end is what the end decides', () => {
    fc.assert(
      fc.property(rateRule, regressionRule, statuses('+-'), statuses('+-'), fc.nat(), (rate, regression, first, second, seen) => {
        const size = Math.min(first.length, second.length);
        const [candidate, baseline] = [cases(first.slice(0, size)), cases(second.slice(0, size))];
        const whole = decideGates([rate, regression], evidence(candidate, { baseline: anArm(baseline) })).verdict;
        const hidden = (one: CaseResult, index: number): CaseResult =>
          index < seen % (size + 1) ? one : { ...one, status: 'not-run', attempts: [] };
        const part = evidence(candidate.map(hidden), { baseline: anArm(baseline.map(hidden)) });
        const early = decideGates([rate, regression], part).verdict;
        if (early !== 'inconclusive') expect(early).toBe(whole);
        expect(canStillChange([rate, regression], part, 0)).toBe(seen % (size + 1) < size && early === 'inconclusive');
      }),
    );
  });

  it('watching case by case says the same as looking at all of them', () => {
    fc.assert(
      fc.property(
        rateRule,
        regressionRule,
        statuses('+-!.'),
        statuses('+-.'),
        fc.constantFrom(0, 0.2),
        (rate, regression, first, second, maxErrorRate) => {
          const size = Math.min(first.length, second.length);
          const [candidate, baseline] = [cases(first.slice(0, size)), anArm(second.slice(0, size))];
          const rules = [rate, regression];
          const setup = { maxErrorRate, allowFixtures: false, allowedModels: [], candidate: anArm(''), baseline, total: size };
          const watch = watchGates(rules, setup);
          for (const [index, one] of candidate.entries()) {
            watch.add('baseline', baseline.cases[index]!);
            watch.add('candidate', one);
            const hidden = (other: CaseResult, at: number): CaseResult =>
              at <= index ? other : { ...other, status: 'not-run', attempts: [] };
            const part = evidence(candidate.map(hidden), { maxErrorRate, baseline: anArm(baseline.cases.map(hidden)) });
            if (!watch.canStillChange()) expect(decideGates(rules, part).verdict).not.toBe('inconclusive');
          }
        },
      ),
    );
  });

  it('nothing that was not measured ever passes a gate by itself', () => {
    fc.assert(
      fc.property(rateRule, statuses('?.'), (rule, pattern) => {
        expect(decideGates([rule], evidence(pattern)).verdict).toBe('inconclusive');
      }),
    );
  });
});

describe('watching a gate', () => {
  const setup = { maxErrorRate: 0, allowFixtures: false, allowedModels: [], candidate: anArm(''), baseline: null };

  it('stops once a point rule can no longer change', () => {
    const watch = watchGates(['pass_rate >= 0.9'], { ...setup, total: 20 });
    const seen: boolean[] = [];
    for (const one of cases('--+-')) {
      watch.add('candidate', one);
      seen.push(watch.canStillChange());
    }
    expect(seen).toEqual([true, true, true, false]);
  });

  it('stops when the rest cannot take a pass away', () => {
    const watch = watchGates(['pass_rate >= 0.5', 'no_regression vs @production'], { ...setup, baseline: 'none', total: 4 });
    for (const one of cases('+')) watch.add('candidate', one);
    expect(watch.canStillChange()).toBe(true);
    for (const one of cases('++').slice(1)) watch.add('candidate', one);
    expect(watch.canStillChange()).toBe(false);
  });

  it('ten thousand cases are added without being looked at again', () => {
    const watch = watchGates(['pass_rate >= 0.9 @ 95%', 'no_regression vs @production'], { ...setup, baseline: anArm(''), total: 10_000 });
    const one = cases('+')[0]!;
    for (let index = 0; index < 2_000; index++) {
      watch.add('baseline', { ...one, id: `c${index}` });
      watch.add('candidate', { ...one, id: `c${index}` });
      expect(watch.canStillChange()).toBe(true);
    }
  });

  it('what is no evidence keeps it open', () => {
    const watch = watchGates(['pass_rate >= 0.1'], { ...setup, candidate: anArm('', { ownModel: false }), total: 2 });
    for (const one of cases('++')) watch.add('candidate', one);
    expect(watch.canStillChange()).toBe(true);
  });

  it('follows the sequential test that was chosen', () => {
    const watch = watchGates(['pass_rate >= 0.9'], { ...setup, total: 100, sprt: [0.85, 0.95] });
    for (const one of cases('+'.repeat(25))) watch.add('candidate', one);
    expect(watch.sequential()).toBe('open');
    watch.add('candidate', cases('+')[0]!);
    expect(watch.sequential()).toBe('good');
  });
});
