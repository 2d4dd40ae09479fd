import { describe, expect, it } from '@jest/globals';
import { reduceAttempts } from '../../../src/core/eval/reduce-attempts.ts';
import type { Status } from '../../../src/core/eval/result.ts';
import type { CasePolicy } from '../../../src/core/eval/suite.ts';

const LETTERS: Readonly<Record<string, Status>> = { p: 'passed', f: 'failed', e: 'error', n: 'not-run', s: 'skipped' };
const reduce = (letters: string, policy: CasePolicy) =>
  reduceAttempts(
    [...letters].map((letter) => ({ status: LETTERS[letter]! })),
    policy,
  );

describe('the verdict of several attempts', () => {
  it.each([
    ['p', 'all', 'passed'],
    ['ppp', 'all', 'passed'],
    ['ppf', 'all', 'failed'],
    ['ppe', 'all', 'error'],
    ['pfe', 'all', 'failed'],
    ['ppn', 'all', 'not-run'],
    ['pen', 'all', 'error'],
    ['s', 'all', 'error'],
    ['ppf', 'majority', 'passed'],
    ['pf', 'majority', 'failed'],
    ['pff', 'majority', 'failed'],
    ['ppe', 'majority', 'passed'],
    ['pfe', 'majority', 'error'],
    ['ffe', 'majority', 'failed'],
    ['pfn', 'majority', 'not-run'],
    ['ffp', 'any', 'passed'],
    ['fff', 'any', 'failed'],
    ['ffe', 'any', 'error'],
    ['ppf', { min: 2 }, 'passed'],
    ['pff', { min: 2 }, 'failed'],
    ['pfe', { min: 2 }, 'error'],
    ['p', { min: 2 }, 'error'],
    ['ppp', { min: 4 }, 'error'],
  ] as const)('%s by %j: %s', (letters, policy, status) => {
    expect(reduce(letters, policy).status).toBe(status);
  });

  it.each([
    ['pp', false],
    ['pf', true],
    ['pe', false],
    ['fe', false],
    ['pfe', true],
  ])('%s is flaky: %s', (letters, flaky) => {
    expect(reduce(letters, 'all').flaky).toBe(flaky);
  });

  it('is never better than under a milder policy', () => {
    const rank = { failed: 0, error: 1, 'not-run': 1, skipped: 1, passed: 2 } as const;
    const letters = [...'pfen'];
    for (const a of letters)
      for (const b of letters)
        for (const c of letters) {
          const ranks = (['all', 'majority', 'any'] as const).map((policy) => rank[reduce(a + b + c, policy).status]);
          expect(ranks).toEqual([...ranks].sort());
        }
  });
});
