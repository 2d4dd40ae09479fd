import { placeOf } from '../../../eval/cases/written-case.ts';
import type { Check } from '../../../eval/suite.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, ownCases } from './case-files.ts';

export const unusedExpected = defineFileRule({
  id: 'eval/unused-expected',
  severity: 'warning',
  summary: 'Where a case says what is expected, an assertion compares the answer with it.',
  details:
    '`expected` is written into reports beside the answer and decides nothing by itself. An assertion uses it as `{{expected}}`; `factuality`, `context-recall` and `github/similarity` take it when they have no value, and code is handed it.',
  good: GOOD_CASES,
  bad: caseExample(
    'tests:\n  - id: ana\n    vars: {who: Ana}\n    expected: Dear Ana\n    assert: [{type: word-count, value: {max: 9}}]\n',
  ),
  applies: isCases,
  *check({ cases }) {
    for (const { written, evalCase } of cases ? ownCases(cases) : []) {
      if (!('expected' in written.data) || evalCase.checks.some(usesExpected)) continue;
      yield {
        at: placeOf(written, ['expected'], true),
        message: 'No assertion compares the answer with `expected`.',
        hint: 'Add one, such as `{type: icontains, value: "{{expected}}"}`.',
      };
    }
  },
});

const NAMED = /\{\{\{?\s*expected\b/;
/** They take the expected answer where they have no value. */
const IMPLIED = new Set(['factuality', 'context-recall', 'github/similarity']);
const CODE = new Set(['javascript', 'webhook']);

function usesExpected({ type, value, options, members = [] }: Check): boolean {
  if (CODE.has(type) || (IMPLIED.has(type) && value === undefined)) return true;
  return NAMED.test(JSON.stringify([value ?? null, options])) || members.some(usesExpected);
}
