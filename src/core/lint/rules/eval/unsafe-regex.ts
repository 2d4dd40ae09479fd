import { defineFileRule } from '../../rule.ts';
import { checksOf } from './distinct.ts';
import { backtracksWithoutEnd } from './regex-ambiguity.ts';

export const unsafeRegex = defineFileRule({
  id: 'eval/unsafe-regex',
  severity: 'error',
  summary: 'A regular expression in a test is valid and cannot backtrack without end.',
  details:
    'Where a repetition can split the same text in more than one way (`(a+)+`, `(\\w|\\d)*`, `(x?)*`), an answer that almost matches keeps the engine busy for years: each further character doubles the work. Answers of a model are long, so it will happen. Let each repetition begin with something that the one before cannot take.',
  good: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: regex, value: "^(\\\\w+,)*\\\\w+$"}]\n',
  },
  bad: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: regex, value: "^(\\\\w+,?)*$"}]\n',
  },
  applies: ({ prompts }) => prompts.some(({ evals }) => evals.checks.some(({ kind }) => kind === 'regex' || kind === 'not-regex')),
  *check(file) {
    for (const { kind, value, path } of checksOf(file)) {
      if ((kind !== 'regex' && kind !== 'not-regex') || typeof value !== 'string' || value.includes('{{')) continue;
      const at = { kind: 'node', source: file.source, path } as const;
      const invalid = reasonAgainst(value);
      if (invalid !== undefined) yield { at, message: `This is not a regular expression: ${invalid}.`, hint: 'Correct the pattern.' };
      else if (backtracksWithoutEnd(value))
        yield {
          at,
          message: 'This regular expression can backtrack without end: a repetition inside it matches the same text in more than one way.',
          hint: 'Let each repetition begin with something that the one before it cannot take.',
        };
    }
  },
});

/** As the engine says it, without the pattern in front. */
function reasonAgainst(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: .*: /s, '').toLowerCase() : 'it does not parse';
  }
}
