import { isRecord, type JsonObject } from '../json.ts';
import { didYouMean } from '../nearest-name.ts';
import { ASSERTION_TYPES, assertionOf, notRunHere } from './assertions/index.ts';
import { misfits } from './misfits.ts';
import type { Check } from './suite.ts';

/** Keys with a place of their own. */
const COMMON = ['type', 'value', 'threshold', 'weight', 'metric'];
/** Left among the options by `parseCheck`, because their values are of the wrong type. */
const MISFITS = ['threshold', 'weight', 'metric', 'assert'];
/** promptfoo's: they change nothing for an assertion that does not name them itself. */
const IDLE = new Set(['description', 'provider', 'rubricPrompt', 'transform']);

/** Everything that is wrong with how a check and its members are written, in words; empty: they can be graded. */
export async function checkAssertion(check: Check): Promise<readonly string[]> {
  const inside = await Promise.all((check.members ?? []).map(checkAssertion));
  return [...(await ownProblems(check)), ...inside.flat()];
}

/** As far as it can be told from what is written: values with placeholders and those of files are not there yet, their types are. */
export async function problemsAsWritten(check: Check): Promise<readonly string[]> {
  const spelling = JSON.stringify(check);
  return spelling.includes('{{') || spelling.includes('"file://') ? unknownTypes(check) : checkAssertion(check);
}

/** What is wrong whatever the values: nobody knows its type, or that of a member. */
function unknownTypes(check: Check): readonly string[] {
  const { type, members = [] } = check;
  const isKnown = assertionOf(type) !== undefined || notRunHere(type) !== undefined;
  const own = isKnown ? [] : [`${nameOf(check)}: there is no such assertion.${didYouMean(type, ASSERTION_TYPES)}`];
  return [...own, ...members.flatMap(unknownTypes)];
}

/** The same as `checkAssertion` without the members. */
export async function ownProblems(check: Check): Promise<readonly string[]> {
  const assertion = assertionOf(check.type);
  const name = nameOf(check);
  if (assertion === undefined) return unknownTypes({ ...check, members: [] });
  const known = isRecord(assertion.options['properties']) ? Object.keys(assertion.options['properties']) : [];
  const written = writtenKeys(check, known);
  const problems = [...commonProblems(check), ...unknownKeys(written, known)];
  if (problems.length === 0) {
    const { ASSERTION_VALIDATORS } = await import('../../generated/assertion-validators.js');
    problems.push(...inOneSentence(misfits(ASSERTION_VALIDATORS[assertion.type]!, written)));
  }
  if (problems.length === 0) problems.push(...(assertion.problems?.(check) ?? []));
  return problems.map((problem) => `${name}: ${problem}`);
}

function nameOf({ type, negated }: Check): string {
  return `\`${negated ? 'not-' : ''}${type}\``;
}

function writtenKeys({ value, threshold, options }: Check, known: readonly string[]): JsonObject {
  const own = Object.entries(options).filter(([key]) => !MISFITS.includes(key) && (known.includes(key) || !IDLE.has(key)));
  return {
    ...Object.fromEntries(own),
    ...(value !== undefined && { value }),
    ...(threshold !== undefined && { threshold }),
  };
}

function* commonProblems({ options, weight }: Check): Iterable<string> {
  if (options['threshold'] !== undefined) yield 'the threshold is not a number';
  if (options['weight'] !== undefined || !(weight >= 0)) yield 'the weight is not a number from 0 up';
  if (options['metric'] !== undefined) yield 'the metric is not a name';
  if (options['assert'] !== undefined) yield '`assert` is not a list of checks';
}

function* unknownKeys(written: JsonObject, known: readonly string[]): Iterable<string> {
  for (const key of Object.keys(written)) {
    if (!known.includes(key)) yield `it has no key \`${key}\`.${COMMON.includes(key) ? '' : didYouMean(key, [...known, ...COMMON])}`;
  }
}

/** Where several forms are allowed, each says why it is not the one. */
function inOneSentence(messages: readonly string[]): readonly string[] {
  return messages.length === 0 ? [] : [messages.join('; ')];
}
