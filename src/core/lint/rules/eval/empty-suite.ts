import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn } from './case-files.ts';

export const emptySuite = defineFileRule({
  id: 'eval/empty-suite',
  severity: 'error',
  summary: 'A case file has cases.',
  details:
    'Without a case nothing is measured, and a gate over nothing is undecided. A case file may hold settings alone when its prompt file has tests.',
  good: GOOD_CASES,
  bad: caseExample('tests: []\ngate: [pass_rate >= 0.9]\n'),
  applies: isCases,
  *check(file) {
    const { cases } = file;
    if (cases?.prompt === undefined || cases.cases.length > 0 || cases.file.problems.length > 0) return;
    yield { at: nodeIn(file, ['tests'], true), message: 'There is no case.', hint: 'Add one under `tests:`.' };
  },
});
