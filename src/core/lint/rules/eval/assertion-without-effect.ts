import { canonicalJson } from '../../../canonical-json.ts';
import { placeOf } from '../../../eval/cases/written-case.ts';
import type { Check } from '../../../eval/suite.ts';
import { isRecord, type Json, type JsonObject } from '../../../json.ts';
import type { Report } from '../../finding.ts';
import type { LintCases } from '../../lint-cases.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, writtenChecks } from './case-files.ts';

export const assertionWithoutEffect = defineFileRule({
  id: 'eval/assertion-without-effect',
  severity: 'warning',
  summary: 'Every assertion can fail, and says what no other says.',
  details:
    'A pattern that is found in every text, a count from 0 up, an assertion that the case has already: they make a suite look stricter than it is.',
  good: GOOD_CASES,
  bad: caseExample(
    'tests:\n  - id: ana\n    vars: {who: Ana}\n    assert:\n      - {type: contains, value: Ana}\n      - {type: regex, value: ".*"}\n',
  ),
  applies: isCases,
  *check({ cases }) {
    if (cases === undefined) return;
    for (const { check, at } of writtenChecks(cases)) {
      const reason = whyWithout(check);
      if (reason !== undefined)
        yield {
          at: at('value'),
          message: `This \`${check.type}\` holds for every answer: ${reason}.`,
          hint: 'Say what the answer must be, or remove it.',
        };
    }
    yield* repeated(cases);
  },
});

const UNLIKELY = ['', '\u0001', 'zq\n9 ~', '\n'];

function whyWithout({ type, negated, value }: Check): string | undefined {
  if (negated) return undefined;
  if (type === 'regex' && typeof value === 'string') return matchesAll(value) ? 'the pattern is found in every text' : undefined;
  if ((type === 'word-count' || type === 'character-count') && isRecord(value))
    return value['min'] === 0 && value['max'] === undefined ? 'no answer has fewer than 0' : undefined;
  return undefined;
}

/** Tried on a few short texts that have nothing in common. */
function matchesAll(pattern: string): boolean {
  try {
    const expression = new RegExp(pattern);
    return UNLIKELY.every((text) => expression.test(text));
  } catch {
    return false;
  }
}

/** The same again, in one list or in the defaults. */
function* repeated({ file }: LintCases): Iterable<Report> {
  const defaults = isRecord(file.data['defaults']) ? keysOf((file.data['defaults'] as JsonObject)['assert']) : [];
  for (const test of file.tests) {
    const seen = new Set(defaults);
    for (const [index, key] of keysOf(test.data['assert']).entries()) {
      if (key === undefined) continue;
      if (seen.has(key))
        yield { at: placeOf(test, ['assert', index]), message: 'The case has this assertion already.', hint: 'Remove one of the two.' };
      seen.add(key);
    }
  }
}

function keysOf(value: Json | undefined): readonly (string | undefined)[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).map((item) => {
    try {
      return canonicalJson(item);
    } catch {
      return undefined;
    }
  });
}
