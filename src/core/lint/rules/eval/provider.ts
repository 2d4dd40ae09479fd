import { isProviderProblem, parseProvider } from '../../../eval/provider-name.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn } from './case-files.ts';
import { providersOf } from './case-providers.ts';

export const provider = defineFileRule({
  id: 'eval/provider',
  severity: 'error',
  summary: 'Every provider of a case file is one that promptops can ask.',
  details:
    'Providers are written as `openai:gpt-4.1-mini`, `anthropic:…`, `google:…`, `azure:…`, an address, `exec:` and a command, or `echo`. Without `providers` the model of the prompt is asked.',
  good: GOOD_CASES,
  bad: caseExample('providers: [opnai:gpt-4.1-mini]\ntests:\n  - {id: ana, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\n'),
  applies: isCases,
  *check(file) {
    for (const { name, path } of providersOf(file)) {
      const parsed = parseProvider(name);
      if (isProviderProblem(parsed)) yield { at: nodeIn(file, path), message: parsed.problem, hint: parsed.hint };
    }
  },
});
