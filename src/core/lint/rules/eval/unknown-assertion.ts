import { nearestName } from '../../../nearest-name.ts';
import { UNREADABLE } from '../../../prompt/formats/unreadable-check.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';
import { checksOf } from './distinct.ts';

export const unknownAssertion = defineFileRule({
  id: 'eval/unknown-assertion',
  severity: 'warning',
  summary: 'Every assertion of a promptfoo configuration is of a type that exists.',
  details:
    'An assertion of an unknown type stops promptfoo with an error, and in promptops its case has no verdict. The list is that of promptfoo 0.123 and of promptops; a type that is newer can be silenced where it stands.',
  good: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: contains, value: Ana}]\n',
  },
  bad: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: contain, value: Ana}]\n',
  },
  applies: ({ format }) => format === 'promptfoo',
  check: async (file) => {
    // Loaded when a file has assertions: most that are linted have none.
    const { ASSERTION_TYPES } = await import('../../../eval/assertions/index.ts');
    return unknownInConfiguration(file, ASSERTION_TYPES);
  },
});

function* unknownInConfiguration(file: LintFile, known: ReadonlySet<string>): Iterable<Report> {
  for (const { kind, path } of checksOf(file)) {
    // Its reader says already that it has no type.
    if (kind === UNREADABLE) continue;
    const type = kind.replace(/^not-/, '');
    if (known.has(type) || type.includes('{{') || type.startsWith('promptfoo:') || type.startsWith('file:')) continue;
    const meant = nearestName(type, known);
    yield {
      at: { kind: 'node', source: file.source, path },
      message: `There is no assertion \`${kind}\`.${meant === undefined ? '' : ` Did you mean \`${kind.startsWith('not-') ? 'not-' : ''}${meant}\`?`}`,
      hint: 'Correct the type, or silence the rule here if your promptfoo knows it.',
    };
  }
}
