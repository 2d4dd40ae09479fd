import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ASSERTION_TYPES, ASSERTIONS, assertionOf, notRunHere } from '../../../../src/core/eval/assertions/index.ts';
import { checkAssertion } from '../../../../src/core/eval/check-assertion.ts';
import { compileSchema } from '../../../../src/core/eval/compile-schema.ts';
import { gradeAnswer } from '../../../../src/core/eval/grade-answer.ts';
import { parseCheck } from '../../../../src/core/eval/parse-check.ts';
import { gradedOf, HELP } from './example-graded.ts';

const OFFLINE = ASSERTIONS.filter(({ kind }) => kind === 'deterministic' || kind === 'heuristic');

describe.each(ASSERTIONS.map((assertion) => [assertion.type, assertion] as const))('%s', (_type, assertion) => {
  it('says what it is about', () => {
    expect(assertion.summary).toMatch(/^[A-Z`].*\.$/);
    expect(assertion.details.length).toBeGreaterThan(60);
    expect(assertion.details).toMatch(/[.!`]$/);
  });

  it('has a schema that is one, and an example that fits it', async () => {
    expect(compileSchema(assertion.options)).toBeInstanceOf(Function);
    expect(assertion.example.check['type']).toBe(assertion.type);
    expect(await checkAssertion(parseCheck(assertion.example.check))).toEqual([]);
  });

  it('refuses a key that it does not have', async () => {
    expect(await checkAssertion(parseCheck({ ...assertion.example.check, valeu: 1 }))).toEqual([expect.stringContaining('`valeu`')]);
  });
});

describe.each(OFFLINE.map((assertion) => [assertion.type, assertion] as const))('%s', (_type, { example }) => {
  const statusOf = async (check: typeof example.check, answer: typeof example.passes) =>
    (await gradeAnswer(gradedOf(answer), [parseCheck(check)], HELP)).status;

  it('passes and fails on its examples', async () => {
    expect(await statusOf(example.check, example.passes)).toBe('passed');
    expect(await statusOf(example.check, example.fails)).toBe('failed');
  });
});

describe('the list of assertions', () => {
  it('has the assertion of every file', () => {
    const folder = 'src/core/eval/assertions';
    const written = readdirSync(folder).filter((file) => /= define\w+\(\{\n {2}type: '/.test(readFileSync(`${folder}/${file}`, 'utf8')));
    const types = new Set(ASSERTIONS.map(({ type }) => type));
    expect(written.filter((file) => !types.has(file.replace('.ts', '')))).toEqual([]);
    expect(written.length).toBeGreaterThan(50);
  });

  it('names each once, and none that is also said not to run', () => {
    const types = ASSERTIONS.map(({ type }) => type);
    expect(types).toEqual([...new Set(types)]);
    expect(types.filter((type) => notRunHere(type) !== undefined)).toEqual([]);
  });

  it('has nothing inherited', () => {
    expect([assertionOf('constructor'), notRunHere('constructor'), ASSERTION_TYPES.has('__proto__')]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
});
