import { isRecord, type Json, type JsonObject } from '../../json.ts';

const EXPECTED = /\{\{\{?\s*expected\s*\}?\}\}/g;

/** `{{expected}}` in a check becomes the expected answer; values of variables are filled in when the answer is graded. */
export function fillExpected(value: Json, expected: Json): Json {
  if (typeof value === 'string') return filled(value, expected);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => fillExpected(item, expected));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, fillExpected(item, expected)]));
}

/** Where it stands alone it is the value itself: a list stays a list. */
function filled(text: string, expected: Json): Json {
  if (!text.includes('{{')) return text;
  if (typeof expected === 'object' && expected !== null && text.trim().replace(EXPECTED, '') === '') return expected;
  const written = typeof expected === 'string' ? expected : JSON.stringify(expected);
  return text.replaceAll(EXPECTED, () => written);
}

export function namesExpected(value: Json | undefined): boolean {
  return value !== undefined && (JSON.stringify(value)?.search(EXPECTED) ?? -1) !== -1;
}
