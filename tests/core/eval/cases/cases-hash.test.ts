import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../../src/core/json.ts';
import { suiteIn } from './suite-in.ts';

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 2 }));
const test = fc.record(
  {
    id: word,
    vars: fc.dictionary(fc.constantFrom('who', 'tone'), value),
    expected: value,
    assert: fc.array(fc.record({ type: fc.constant('contains'), value: word, weight: fc.constantFrom(0, 1) }), { maxLength: 2 }),
    critical: fc.boolean(),
    cluster: word,
    context: word,
    output: word,
  },
  { requiredKeys: ['vars'] },
);
const suite = fc.record(
  {
    tests: fc.uniqueArray(test, { minLength: 1, maxLength: 4, selector: ({ id }) => id ?? Math.E }),
    repeat: fc.integer({ min: 1, max: 5 }),
    case_policy: fc.constantFrom('all', 'any', 'majority'),
    judge: fc.record({ repeat: fc.integer({ min: 1, max: 3 }) }),
  },
  { requiredKeys: ['tests'] },
) as fc.Arbitrary<JsonObject>;

const hashOf = async (data: JsonObject) => (await suiteIn(JSON.stringify(data))).casesHash;
const eachTest = (data: JsonObject, change: (test: JsonObject, at: number) => JsonObject): JsonObject => ({
  ...data,
  tests: (data['tests'] as readonly JsonObject[]).map(change),
});

function turnedRound(data: Json): Json {
  if (Array.isArray(data)) return data.map(turnedRound);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, item]) => [key, turnedRound(item)]),
  );
}

describe('the hash of cases', () => {
  const holds = (law: (data: JsonObject) => Promise<void>) => fc.assert(fc.asyncProperty(suite, law), { numRuns: 60 });

  it('does not change with what only people read', () =>
    holds(async (data) => {
      const described = {
        ...eachTest(data, (one, at) => ({ ...one, description: `case ${at}`, tags: ['a', `t${at}`] })),
        description: 'all',
      };
      expect(await hashOf(described)).toBe(await hashOf(data));
    }));

  it('does not change with the order of keys', () =>
    holds(async (data) => {
      expect(await hashOf(turnedRound(data) as JsonObject)).toBe(await hashOf(data));
    }));

  it('does not change with how an evaluation is run', () =>
    holds(async (data) => {
      const run = { ...data, providers: ['echo'], params: { temperature: 1 }, gate: ['pass_rate >= 1'], budget: { usd: 1 } };
      expect(await hashOf(run)).toBe(await hashOf(data));
    }));

  it('is the same for defaults and for what they stand for, in one file or in several', async () => {
    const assert = [{ type: 'contains', value: 'A' }];
    const whole = await hashOf({ tests: [{ id: 'a', vars: { who: 'A', tone: 't' }, assert }] });
    const shared = { defaults: { vars: { tone: 't' }, assert }, tests: [{ id: 'a', vars: { who: 'A' } }] };
    expect(await hashOf(shared)).toBe(whole);
    const split = await suiteIn('tests: file://rows.jsonl\n', {
      'rows.jsonl': JSON.stringify({ id: 'a', vars: { tone: 't', who: 'A' }, assert }),
    });
    expect(split.casesHash).toBe(whole);
  });

  const base = { tests: [{ id: 'a', vars: { who: 'A' }, assert: [{ type: 'contains', value: 'A' }] }] };
  const [one] = base.tests;
  it.each<[string, JsonObject]>([
    ['a value', { tests: [{ ...one, vars: { who: 'B' } }] }],
    ['a written id', { tests: [{ ...one, id: 'b' }] }],
    ['an assertion', { tests: [{ ...one, assert: [{ type: 'contains', value: 'B' }] }] }],
    ['its sign', { tests: [{ ...one, assert: [{ type: 'not-contains', value: 'A' }] }] }],
    ['its weight', { tests: [{ ...one, assert: [{ type: 'contains', value: 'A', weight: 0 }] }] }],
    ['what is expected', { tests: [{ ...one, expected: 'A' }] }],
    ['the context', { tests: [{ ...one, context: 'A' }] }],
    ['the recorded answer', { tests: [{ ...one, output: 'A' }] }],
    ['critical', { tests: [{ ...one, critical: true }] }],
    ['the cluster', { tests: [{ ...one, cluster: 'c' }] }],
    ['the repeats', { ...base, repeat: 2 }],
    ['the policy', { ...base, case_policy: 'any' }],
    ['the judge', { ...base, judge: { provider: 'openai:gpt-4.1' } }],
  ])('changes with %s', async (_, changed) => {
    expect(await hashOf(changed)).not.toBe(await hashOf(base));
  });

  it('stays what it was in the versions before', async () => {
    expect(await hashOf(base)).toBe('2b0cfe42c1b2a17b6affc2cc0bf8421f0e394cd2a4f28f76ec584a184866ffdd');
  });
});
