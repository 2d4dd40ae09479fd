import { defineFileRule } from '../../rule.ts';
import { GOOD_CASES, isCases, nodeIn } from './case-files.ts';
import { requiredNames } from './required-names.ts';

export const untestedVariable = defineFileRule({
  id: 'eval/untested-variable',
  severity: 'warning',
  summary: 'Every variable that a prompt declares has a value in some case.',
  details:
    'A variable with a default renders without a value, so nothing fails when no case sets it, and nobody knows what the prompt does once an application does.',
  good: GOOD_CASES,
  bad: {
    ...GOOD_CASES,
    beside: {
      'prompts/greet.prompt.yaml':
        'name: greet\ndescription: greets\ntemplate: "Greet {{who}} {{tone}}."\nvariables: [{name: who}, {name: tone, default: warmly}]\n',
    },
  },
  applies: isCases,
  *check(file) {
    const { cases } = file;
    if (cases?.prompt === undefined || cases.cases.length === 0) return;
    const required = requiredNames(cases.prompt);
    const set = new Set(cases.cases.flatMap(({ evalCase }) => Object.keys(evalCase.vars).flatMap((key) => [key, key.split('.')[0]!])));
    const unset = cases.prompt.variables.filter(({ name, type }) => !required.has(name) && !set.has(name) && type !== 'messages');
    for (const { name } of unset)
      yield {
        at: nodeIn(file, ['tests'], true),
        message: `No case sets \`${name}\`, which the prompt declares.`,
        hint: 'Add a case that does.',
      };
  },
});
