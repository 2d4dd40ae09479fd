import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRecord, type JsonObject } from '../../../src/core/json.ts';
import { decodeTags, wholeNumber } from '../../../src/core/mlflow/wire.ts';
import {
  decodePrompt,
  decodePromptDraft,
  decodeVersion,
  decodeVersionDraft,
  encodePrompt,
  encodePromptDraft,
  encodeVersion,
  encodeVersionDraft,
} from '../../../src/core/mlflow/wire-registry.ts';
import {
  decodeRun,
  decodeRunDraft,
  decodeRunFacts,
  encodeRun,
  encodeRunDraft,
  encodeRunFacts,
  LOG_LIMITS,
} from '../../../src/core/mlflow/wire-tracker.ts';
import type { Run } from '../../../src/core/registry/run.ts';
import type { PromptVersion, RegisteredPrompt } from '../../../src/core/registry/version.ts';

const IS_PROMPT = { 'mlflow.prompt.is_prompt': 'true' };
const tags = fc.dictionary(fc.string({ minLength: 1 }), fc.string()).map((own) => ({ ...own, ...IS_PROMPT }));
const number = fc.integer({ min: 1, max: 1_000_000 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const version: fc.Arbitrary<PromptVersion> = fc.record({
  name: fc.string({ minLength: 1 }),
  version: number,
  description: fc.string(),
  tags,
  createdAt: time,
});
const sent = (value: JsonObject): JsonObject => JSON.parse(JSON.stringify(value));

describe('there and back', () => {
  it('a version, whoever encodes it', () => {
    fc.assert(fc.property(version, (one) => expect(decodeVersion(sent(encodeVersion(one, ['production'])))).toEqual(one)));
  });

  it('a prompt with its aliases and latest version', () => {
    const prompt: fc.Arbitrary<RegisteredPrompt> = fc.record({
      name: fc.string({ minLength: 1 }),
      description: fc.string(),
      tags,
      aliases: fc.dictionary(fc.string({ minLength: 1 }), number),
      latest: fc.option(version, { nil: undefined }),
    });
    fc.assert(fc.property(prompt, time, (one, createdAt) => expect(decodePrompt(sent(encodePrompt(one, { createdAt })))).toEqual(one)));
  });

  it('a run', () => {
    const facts = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
    const run: fc.Arbitrary<Run> = fc.record({
      id: fc.uuid(),
      experimentId: fc.nat().map(String),
      name: fc.string({ minLength: 1 }),
      status: fc.constantFrom('RUNNING', 'FINISHED', 'FAILED', 'KILLED'),
      startTime: time,
      endTime: fc.option(time, { nil: undefined }),
      params: facts,
      tags: facts,
      metrics: fc.dictionary(
        fc.string({ minLength: 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      ),
      artifactUri: fc.string(),
    });
    fc.assert(fc.property(run, (one) => expect(decodeRun(sent(encodeRun(one)))).toEqual(one)));
  });
});

describe('versions', () => {
  it('are written with their number as text and the source that MLflow wants', () => {
    const draft = { name: 'greet', description: 'first', tags: { 'mlflow.prompt.text': 'x' } };
    expect(encodeVersionDraft(draft)).toEqual({
      name: 'greet',
      source: 'prompt-template',
      description: 'first',
      tags: [
        { key: 'mlflow.prompt.text', value: 'x' },
        { key: 'mlflow.prompt.is_prompt', value: 'true' },
      ],
    });
    expect(encodeVersion({ ...draft, version: 3, createdAt: 1 })).toMatchObject({ version: '3', status: 'READY', run_id: '' });
  });

  it.each<[string, JsonObject]>([
    ['of a model', { name: 'm', version: '1', tags: [] }],
    ['without tags', { name: 'm', version: '1' }],
    ['without a number', { name: 'm', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] }],
    ['with a number that is none', { name: 'm', version: '1e3', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] }],
  ])('%s are none of ours', (_what, json) => {
    expect(decodeVersion(json)).toBeUndefined();
  });

  it('latest is the highest one, in whatever stage others have put it', () => {
    const tagged = [{ key: 'mlflow.prompt.is_prompt', value: 'true' }];
    const latest_versions = ['2', '10', '9'].map((one) => ({ name: 'p', version: one, tags: tagged }));
    expect(decodePrompt({ name: 'p', tags: tagged, latest_versions })).toMatchObject({
      latest: { version: 10 },
      description: '',
      aliases: {},
    });
  });

  it('a registered model without the tag is a model', () => {
    expect(decodePrompt({ name: 'm', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'false' }] })).toBe('model');
  });
});

describe('tags', () => {
  it.each<[unknown, object]>([
    [undefined, {}],
    ['x', {}],
    [[{ key: 'a', value: 'b' }, null, 'c', { key: 1 }, { key: 'd' }], { a: 'b', d: '' }],
  ])('%j is read as %j', (json, expected) => {
    expect(decodeTags(json)).toEqual(expected);
  });

  it('a key may be called __proto__', () => {
    expect(Object.entries(decodeTags([{ key: '__proto__', value: 'x' }]))).toEqual([['__proto__', 'x']]);
  });

  it.each([
    ['7', 7],
    [7, 7],
    ['', undefined],
    ['-1', undefined],
    ['9007199254740993', undefined],
    [1.5, undefined],
    [null, undefined],
  ])('%j as a number is %j', (value, expected) => {
    expect(wholeNumber(value)).toBe(expected);
  });
});

describe('facts of a run', () => {
  it('nothing is no request', () => {
    expect(encodeRunFacts('r', {})).toEqual([]);
    expect(encodeRunFacts('r', { params: {}, tags: {}, metrics: [] })).toEqual([]);
  });

  it('however many: all of them, each request within the limits', () => {
    const many = (count: number, size: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 'x'.repeat(size)]));
    const metrics = Array.from({ length: 2500 }, (_, n) => ({ key: `m${n}`, value: n, timestamp: 1, step: 0 }));
    const facts = { params: many(250, 6000), tags: many(150, 8000), metrics };
    const bodies = encodeRunFacts('r', facts);
    const listOf = (key: string) => bodies.flatMap((body) => (Array.isArray(body[key]) ? body[key] : []).filter(isRecord));
    expect(decodeTags(listOf('params'))).toEqual(facts.params);
    expect(decodeTags(listOf('tags'))).toEqual(facts.tags);
    expect(listOf('metrics')).toEqual(metrics);
    for (const body of bodies) {
      const count = (key: string) => (Array.isArray(body[key]) ? body[key].length : 0);
      expect(count('params')).toBeLessThanOrEqual(LOG_LIMITS.params);
      expect(count('tags')).toBeLessThanOrEqual(LOG_LIMITS.tags);
      expect(count('params') + count('tags') + count('metrics')).toBeLessThanOrEqual(1000);
      expect(JSON.stringify(body).length).toBeLessThan(1_000_000);
    }
  });

  it('a deleted run is none', () => {
    expect(decodeRun({ info: { run_id: 'r', lifecycle_stage: 'deleted' }, data: {} })).toBeUndefined();
  });
});

describe('what one side writes the other one reads', () => {
  const overTheWire = (body: JsonObject): JsonObject => JSON.parse(JSON.stringify(body));
  const facts = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== 'mlflow.runName'),
    fc.string(),
    { maxKeys: 20 },
  );

  it('a version to be', () => {
    fc.assert(
      fc.property(version, ({ name, description, tags: own }) => {
        const draft = { name, description, tags: own };
        expect(decodeVersionDraft(overTheWire(encodeVersionDraft(draft)))).toEqual(draft);
      }),
    );
  });

  it('a prompt to be', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), tags, (name, description, own) => {
        expect(decodePromptDraft(overTheWire(encodePromptDraft(name, description, own)))).toEqual({ description, tags: own });
      }),
    );
  });

  it('a run to be, and what is logged to it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), time, facts, facts, (name, startTime, own, params) => {
        const draft = { experimentId: '7', name, startTime, tags: own };
        expect(decodeRunDraft(overTheWire(encodeRunDraft(draft)), 'nameless')).toEqual(draft);
        const logged = encodeRunFacts('r', { params, tags: own }).map((body) => decodeRunFacts(overTheWire(body)));
        expect(Object.fromEntries(logged.flatMap((one) => Object.entries(one.params)))).toEqual(params);
        expect(Object.fromEntries(logged.flatMap((one) => Object.entries(one.tags)))).toEqual(own);
      }),
    );
  });

  it('what lacks the mark of a prompt is none', () => {
    expect(decodeVersionDraft({ name: 'x', tags: [{ key: 'a', value: 'b' }] })).toBeUndefined();
    expect(decodePromptDraft({ name: 'x' })).toBeUndefined();
  });

  it('a run that nobody named gets the name that is offered', () => {
    expect(decodeRunDraft({ experiment_id: '1' }, 'run-7')).toEqual({ experimentId: '1', name: 'run-7', startTime: 0, tags: {} });
  });
});
