import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, writtenChecks } from './case-files.ts';

export const notRunAssertion = defineFileRule({
  id: 'eval/not-run-assertion',
  severity: 'warning',
  summary: 'Every assertion of a case file is one that promptops runs.',
  details:
    'What is not run is never a pass: a case with such an assertion stays undecided. The message says what comes near. With `weight: 0` it would be shown and not counted.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {who: Ana}\n    assert: [{type: similar, value: Hello Ana}]\n'),
  applies: isCases,
  check: async ({ cases }) => {
    if (cases === undefined) return [];
    const { notRunHere } = await import('../../../eval/assertions/index.ts');
    return [...writtenChecks(cases)].flatMap(({ check, at }) => {
      const reason = notRunHere(check.type);
      return reason === undefined ? [] : [{ at: at('type'), message: `\`${check.type}\` is not run: ${reason}.`, hint: 'Replace it.' }];
    });
  },
});
