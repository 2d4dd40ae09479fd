import { describe, expect, it } from '@jest/globals';
import type { EvalCase, EvalSuite } from '../../../src/core/eval/suite.ts';
import { selectCases } from '../../../src/usecases/eval/select-cases.ts';

const aCase = (id: string, more: Partial<EvalCase> = {}): EvalCase => ({
  id,
  vars: {},
  checks: [],
  critical: false,
  tags: [],
  at: { file: 'a.eval.yaml', line: 1, column: 1 },
  ...more,
});
const suite: EvalSuite = {
  prompt: 'greet',
  file: 'a.eval.yaml',
  providers: [],
  repeat: 1,
  casePolicy: 'all',
  cases: [
    aCase('smoke-1', { tags: ['smoke'] }),
    aCase('smoke-2', { tags: ['smoke', 'de'], critical: true }),
    aCase('a.b', { tags: ['de'] }),
    aCase('axb'),
  ],
  budget: {},
  maxErrorRate: 0,
  casesHash: 'h'.repeat(64),
};
const all = { cases: [], tags: [], criticalOnly: false };

describe('selectCases', () => {
  it.each([
    [{ cases: ['smoke-1'] }, ['smoke-1']],
    [{ cases: ['smoke-*', 'axb'] }, ['smoke-1', 'smoke-2', 'axb']],
    [{ cases: ['a.*'] }, ['a.b']],
    [{ cases: ['*'] }, ['smoke-1', 'smoke-2', 'a.b', 'axb']],
    [{ tags: ['de'] }, ['smoke-2', 'a.b']],
    [{ tags: ['de', 'smoke'] }, ['smoke-1', 'smoke-2', 'a.b']],
    [{ tags: ['de'], criticalOnly: true }, ['smoke-2']],
    [{ cases: ['nobody'] }, []],
    [{ cases: ['*-2'] }, ['smoke-2']],
    [{ cases: ['s*k*1'] }, ['smoke-1']],
    [{ cases: ['a**b'] }, ['a.b', 'axb']],
    [{ cases: ['axb*b'] }, []],
    [{ cases: ['ax*xb'] }, []],
  ])('%j takes %j', (selection, ids) => {
    expect(selectCases(suite, { ...all, ...selection }).cases.map(({ id }) => id)).toEqual(ids);
  });

  it.each([['*'], ['*o*m']])('comes to an end with 5 000 times `%s`', (part) => {
    expect(selectCases(suite, { ...all, cases: [`s${part.repeat(5000)}!`] }).cases).toEqual([]);
  });

  it('leaves the whole as it is, with its hash', () => {
    expect(selectCases(suite, all)).toBe(suite);
    expect(selectCases(suite, { ...all, cases: ['*'], repeat: 1 })).toBe(suite);
  });

  it('gives a part, or other repeats, a hash of their own: the same for the same part', () => {
    const hashes = [{ cases: ['axb'] }, { cases: ['smoke-1'] }, { repeat: 3 }, { repeat: 2 }].map(
      (selection) => selectCases(suite, { ...all, ...selection }).casesHash,
    );
    expect(new Set([...hashes, suite.casesHash]).size).toBe(5);
    expect(selectCases(suite, { ...all, cases: ['ax*'] }).casesHash).toBe(hashes[0]);
  });
});
