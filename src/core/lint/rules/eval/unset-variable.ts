import { placeOf } from '../../../eval/cases/written-case.ts';
import type { Json } from '../../../json.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn, ownCases } from './case-files.ts';
import { requiredNames } from './required-names.ts';

export const unsetVariable = defineFileRule({
  id: 'eval/unset-variable',
  severity: 'error',
  summary: 'Every case gives a value for each required variable of its prompt.',
  details:
    'A prompt cannot be rendered with a variable missing, so such a case is an error in every evaluation. What all cases have in common goes into `defaults.vars`.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {}\n    assert: [{type: contains, value: Ana}]\n'),
  applies: isCases,
  *check(file) {
    const { cases } = file;
    if (cases?.prompt === undefined) return;
    const own = ownCases(cases).filter(({ evalCase }) => evalCase.notRun === undefined);
    for (const name of requiredNames(cases.prompt)) {
      const lacking = own.filter(({ evalCase }) => !gives(evalCase.vars, name));
      const all = lacking.length === own.length && own.length > 1;
      const hint = `Add \`${name}\` under \`vars\`, here or in \`defaults\`.`;
      if (all) yield { at: nodeIn(file, ['tests'], true), message: `No case gives a value for \`${name}\`.`, hint };
      else
        for (const { written } of lacking)
          yield { at: placeOf(written, ['vars']), message: `This case gives no value for \`${name}\`.`, hint };
    }
  },
});

/** MLflow also takes a value that is called `user.name` whole. */
function gives(vars: Readonly<Record<string, Json>>, name: string): boolean {
  return Object.hasOwn(vars, name) || Object.keys(vars).some((key) => key.startsWith(`${name}.`));
}
