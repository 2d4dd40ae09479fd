import { describe, expect, it } from '@jest/globals';
import { type Attestation, paramsHash } from '../../../../src/core/eval/attestation.ts';
import { ageInMs, type EvidenceDemand, measuredRules, whyUnfit } from '../../../../src/core/eval/gate/fitting-evidence.ts';

const AT = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

const found: Attestation = {
  prompt: 'greet',
  content_hash: 'a',
  cases_sha256: 'b',
  provider: 'openai:gpt-4.1-mini',
  params_hash: paramsHash({}),
  scorers_digest: 'c',
  baseline: { label: 'greet@production', version: 3, content_hash: 'd' },
  gate: [
    { rule: 'pass_rate >= 0.9', verdict: 'pass', detail: '', advisory: false },
    { rule: 'no_regression vs @production', verdict: 'pass', detail: '', advisory: false },
  ],
  verdict: 'pass',
  counts: { total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, not_run: 0, flaky: 0, written: 0 },
  run_id: 'run-1',
  tool_version: 'promptops 1.0.0',
  at: new Date(AT).toISOString(),
};

const demand: EvidenceDemand = {
  contentHash: 'a',
  casesHash: 'b',
  rules: ['pass_rate >= 0.9', 'no_regression vs @production'],
  provider: 'openai:gpt-4.1-mini',
  paramsHash: paramsHash({}),
  models: [],
  allowFixtures: false,
  maxAgeMs: 7 * DAY,
  now: AT + DAY,
  baselines: { '@production': 'd' },
};

describe('an evaluation on record', () => {
  it.each<[string, Partial<Attestation>, Partial<EvidenceDemand>]>([
    ['all of it fits', {}, {}],
    ['what was replayed was said by the model', { provider: 'cassette:openai:gpt-4.1-mini' }, {}],
    ['another model that the alias allows', { provider: 'openai:gpt-5' }, { models: ['openai:gpt-5'] }],
    ['it failed', { verdict: 'fail' }, {}],
    ['to the millisecond', {}, { now: AT + 7 * DAY }],
    ['just now', {}, { now: AT }],
    ['it decided more than is asked', {}, { rules: ['pass_rate >= 0.9'], baselines: {} }],
    ['written answers where they are allowed', { counts: { ...found.counts, written: 1 } }, { allowFixtures: true }],
    ['there was no baseline and is none', { baseline: null }, { baselines: { '@production': null } }],
  ])('is evidence: %s', (_, attestation, asked) => {
    expect(whyUnfit({ ...found, ...attestation }, { ...demand, ...asked })).toBeUndefined();
  });

  it.each<[string, Partial<Attestation>, Partial<EvidenceDemand>]>([
    ['other content', {}, { contentHash: 'x' }],
    ['its cases are others', {}, { casesHash: 'x' }],
    ['made with openai:gpt-5', { provider: 'openai:gpt-5' }, {}],
    ['other parameters', { params_hash: paramsHash({ temperature: 1 }) }, {}],
    ['in the future', {}, { now: AT - 1 }],
    ['in the future', { at: 'yesterday' }, {}],
    ['too old', {}, { now: AT + 7 * DAY + 1 }],
    ['written answers', { counts: { ...found.counts, written: 1 } }, {}],
    ['did not decide `pass_rate >= 0.95`', {}, { rules: ['pass_rate >= 0.95'] }],
    ['@production points elsewhere', {}, { baselines: { '@production': 'e' } }],
    ['@production points elsewhere', { baseline: null }, {}],
    ['@production points elsewhere', {}, { baselines: { '@production': null } }],
    ['not decided', { verdict: 'inconclusive' }, {}],
    ['not decided', { verdict: 'not-run' }, {}],
  ])('is none: %s', (why, attestation, asked) => {
    expect(whyUnfit({ ...found, ...attestation }, { ...demand, ...asked })).toContain(why);
  });
});

it('what has to be measured is told from what the version and its source can tell', () => {
  expect(measuredRules(['lint', ' pass_rate >= .9 ', 'tag a = b', 'no_regression vs @production', 'nonsense'])).toEqual([
    'pass_rate >= .9',
    'no_regression vs @production',
    'nonsense',
  ]);
});

it.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['12h', DAY / 2],
  ['7d', 7 * DAY],
  ['2w', 14 * DAY],
])('%s is %i milliseconds', (written, ms) => {
  expect(ageInMs(written)).toBe(ms);
});
