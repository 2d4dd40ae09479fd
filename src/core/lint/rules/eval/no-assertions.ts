import { placeOf } from '../../../eval/cases/written-case.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, ownCases } from './case-files.ts';

export const noAssertions = defineFileRule({
  id: 'eval/no-assertions',
  severity: 'error',
  summary: 'Every case has an assertion that counts.',
  details:
    'A case without one is asked, costs money, and passes nowhere: promptops counts it as not run, and a gate over it stays undecided. An assertion with `weight: 0` is measured and does not count. What all cases have in common goes into `defaults.assert`.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - {id: ana, vars: {who: Ana}}\n'),
  applies: isCases,
  *check({ cases }) {
    for (const { written, evalCase } of cases ? ownCases(cases) : []) {
      if (evalCase.checks.some(({ weight }) => weight > 0)) continue;
      yield {
        at: placeOf(written),
        message: evalCase.checks.length === 0 ? 'This case has no assertion: no answer can pass.' : 'No assertion of this case counts.',
        hint: 'Add one under `assert:`, here or in `defaults`.',
      };
    }
  },
});
