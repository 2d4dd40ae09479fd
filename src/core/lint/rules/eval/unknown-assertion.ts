import type { Check } from '../../../eval/suite.ts';
import { nearestName } from '../../../nearest-name.ts';
import type { Report } from '../../finding.ts';
import type { LintCases } from '../../lint-cases.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';
import { writtenChecks } from './case-files.ts';
import { checksOf } from './distinct.ts';

export const unknownAssertion = defineFileRule({
  id: 'eval/unknown-assertion',
  severity: 'warning',
  summary: 'Every assertion of a promptfoo configuration or a case file is of a type that exists.',
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
  applies: ({ format, cases }) => format === 'promptfoo' || cases !== undefined,
  check: async (file) => {
    // Loaded when a file has assertions: most that are linted have none.
    const { ASSERTION_TYPES } = await import('../../../eval/assertions/index.ts');
    return [
      ...(file.cases ? unknownInCases(file.cases, ASSERTION_TYPES) : []),
      ...(file.format === 'promptfoo' ? unknownInConfiguration(file, ASSERTION_TYPES) : []),
    ];
  },
});

function* unknownInConfiguration(file: LintFile, known: ReadonlySet<string>): Iterable<Report> {
  for (const { kind, path } of checksOf(file)) {
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

/** Types inside an `assert-set` are told with it. */
function* unknownInCases(cases: LintCases, known: ReadonlySet<string>): Iterable<Report> {
  for (const { check, at } of writtenChecks(cases)) {
    for (const type of typesIn(check)) {
      if (known.has(type)) continue;
      const meant = nearestName(type, known);
      yield {
        at: at('type'),
        message: `There is no assertion \`${type}\`.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
        hint: 'Correct the type: a case with an assertion that nobody knows cannot pass.',
      };
    }
  }
}

function typesIn({ type, members = [] }: Check): readonly string[] {
  return [type, ...members.flatMap(typesIn)];
}
