import { nearestName } from '../../../nearest-name.ts';
import { defineFileRule } from '../../rule.ts';
import { ASSERTION_TYPES } from './assertion-types.ts';
import { checksOf } from './distinct.ts';

export const unknownAssertion = defineFileRule({
  id: 'eval/unknown-assertion',
  severity: 'warning',
  summary: 'Every assertion of a promptfoo configuration is of a type that exists.',
  details:
    'An assertion of an unknown type stops promptfoo with an error, and promptops counts its case as not run. The list is that of promptfoo 0.123 and of promptops; a type that is newer can be silenced where it stands.',
  good: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: contains, value: Ana}]\n',
  },
  bad: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: contain, value: Ana}]\n',
  },
  applies: ({ format }) => format === 'promptfoo',
  *check(file) {
    for (const { kind, path } of checksOf(file)) {
      const type = kind.replace(/^not-/, '');
      if (ASSERTION_TYPES.has(type) || type.includes('{{') || type.startsWith('promptfoo:') || type.startsWith('file:')) continue;
      const meant = nearestName(type, ASSERTION_TYPES);
      yield {
        at: { kind: 'node', source: file.source, path },
        message: `There is no assertion \`${kind}\`.${meant === undefined ? '' : ` Did you mean \`${kind.startsWith('not-') ? 'not-' : ''}${meant}\`?`}`,
        hint: 'Correct the type, or silence the rule here if your promptfoo knows it.',
      };
    }
  },
});
