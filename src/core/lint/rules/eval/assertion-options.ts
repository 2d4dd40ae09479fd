import { renderCheck, valuesForChecks } from '../../../eval/render-check.ts';
import type { Check, EvalCase } from '../../../eval/suite.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, writtenChecks } from './case-files.ts';

export const assertionOptions = defineFileRule({
  id: 'eval/assertion-options',
  severity: 'error',
  summary: 'Every assertion is of a type that exists, with the keys and values that the type wants.',
  details:
    'An assertion that is written wrongly is an error in every case that has it, never a pass: a pattern that is none, a limit below its minimum, an empty text that is in every answer. `promptops explain eval/assertion-options` and the page of assertions list what each type takes.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {who: Ana}\n    assert: [{type: word-count, value: {min: 9, max: 3}}]\n'),
  applies: isCases,
  check: async ({ cases }) => {
    if (cases === undefined) return [];
    const { notRunHere } = await import('../../../eval/assertions/index.ts');
    const { problemsAsWritten } = await import('../../../eval/check-assertion.ts');
    const reports: Report[] = [];
    for (const { check, cases: holdsFor, at } of writtenChecks(cases)) {
      if (notRunHere(check.type) !== undefined) continue;
      const ready = filledIn(check, holdsFor);
      const problems = 'problem' in ready ? [`\`${check.type}\`: ${ready.problem}`] : await problemsAsWritten(ready);
      if (problems.length > 0) reports.push({ at: at(), message: `${problems.join('; ')}`, hint: 'Correct the assertion.' });
    }
    return reports;
  },
});

/** With the values of the first case; or why some case cannot fill it in. Values of `file://` are looked at when they are read. */
function filledIn(check: Check, cases: readonly EvalCase[]): Check | { readonly problem: string } {
  if (!JSON.stringify(check.value ?? null).includes('{{')) return check;
  const filled = cases.map((one) => renderCheck(check, valuesForChecks(one)));
  return filled.find((one) => 'problem' in one) ?? filled[0] ?? check;
}
