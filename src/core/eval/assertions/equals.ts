import { canonicalJson } from '../../canonical-json.ts';
import { type Json, parseJson } from '../../json.ts';
import { defineAssertion } from '../assertion.ts';
import { keys, textOf } from './options.ts';

export const equals = defineAssertion({
  type: 'equals',
  summary: 'The answer is the value, and nothing else.',
  details:
    'A text must be the same letter for letter: nothing is trimmed, case counts, and so does the Unicode form of accents. A number or a boolean is compared as its JSON text. For a list or a map the answer is read as JSON and compared as data: the order of keys does not matter; an answer that is no JSON does not equal it, and `not-equals` passes then.',
  kind: 'deterministic',
  options: keys({ value: { type: ['string', 'number', 'boolean', 'null', 'array', 'object'] } }, ['value']),
  example: { check: { type: 'equals', value: 'yes' }, passes: 'yes', fails: 'Yes.' },
  grade: ({ output }, { value = null }) => {
    if (typeof value !== 'object' || value === null) {
      const wanted = textOf(value);
      return { pass: output === wanted, reason: output === wanted ? 'is the same text' : differenceOf(output, wanted), expected: wanted };
    }
    const read = readJson(output);
    if (read === undefined) return { pass: false, reason: 'is not JSON', expected: value };
    const pass = canonicalJson(read) === canonicalJson(value);
    return { pass, reason: pass ? 'is the same data' : 'is JSON, but other data', expected: value };
  },
});

function differenceOf(output: string, wanted: string): string {
  if (output.trim() === wanted.trim()) return 'differs in white space at its ends';
  if (output.toLowerCase() === wanted.toLowerCase()) return 'differs in case';
  return output.normalize() === wanted.normalize() ? 'differs in the Unicode form of a letter' : 'is another text';
}

function readJson(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
