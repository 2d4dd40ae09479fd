import { isProviderProblem, parseProvider } from '../../../eval/provider-name.ts';
import { isPinnedModel } from '../../../models/pinned-model.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn } from './case-files.ts';
import { providersOf } from './case-providers.ts';

export const modelAlias = defineFileRule({
  id: 'eval/model-alias',
  severity: 'warning',
  summary: 'A case file names models that stay the same.',
  details:
    'Behind a name such as `gpt-4.1` the provider puts another model when it likes: results of two days are then not comparable, and an answer that changed says nothing of the prompt. Name a dated version, above all for the judge.',
  good: GOOD_CASES,
  bad: caseExample('providers: [openai:gpt-4.1]\ntests:\n  - {id: ana, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\n'),
  applies: isCases,
  *check(file) {
    for (const { name, path } of providersOf(file)) {
      const parsed = parseProvider(name);
      if (isProviderProblem(parsed) || !DATED.has(parsed.kind) || isPinnedModel(parsed.model)) continue;
      yield {
        at: nodeIn(file, path),
        message: `\`${parsed.model}\` is a name behind which the model changes.`,
        hint: 'Name a dated version, such as `gpt-4.1-2025-04-14`.',
      };
    }
  },
});

/** Those that sell dated versions of their models. */
const DATED = new Set(['openai', 'anthropic', 'google']);
