import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/core/canonical-json.ts';
import { type Attestation, attestationHash, attestationTags, paramsHash, parseAttestation } from '../../../src/core/eval/attestation.ts';

const ATTESTATION: Attestation = {
  prompt: 'greet',
  content_hash: 'a'.repeat(64),
  cases_sha256: 'b'.repeat(64),
  provider: 'openai:gpt-4.1-mini',
  params_hash: paramsHash({}),
  scorers_digest: 'c'.repeat(64),
  baseline: null,
  gate: [{ rule: 'pass_rate >= 0.9', verdict: 'pass', detail: '47 of 50 passed, 94.0 %', advisory: false }],
  verdict: 'pass',
  counts: { total: 50, passed: 47, failed: 2, errors: 1, skipped: 0, not_run: 0, flaky: 0, written: 0 },
  run_id: 'run-1',
  tool_version: 'promptops 1.0.0',
  at: '2026-01-01T00:00:00.000Z',
};

describe('an attestation', () => {
  it('is read back as it was written', () => {
    expect(parseAttestation(canonicalJson(ATTESTATION))).toEqual(ATTESTATION);
  });

  it('has a checksum that every change changes', () => {
    expect(attestationHash(ATTESTATION)).toMatch(/^[0-9a-f]{64}$/);
    for (const key of Object.keys(ATTESTATION))
      expect(attestationHash({ ...ATTESTATION, [key]: 'other' })).not.toBe(attestationHash(ATTESTATION));
  });

  it('leaves its figures on the version', () => {
    expect(attestationTags(ATTESTATION)).toEqual({
      promptops_eval_verdict: 'pass',
      promptops_eval_pass_rate: '0.9400',
      promptops_eval_lower95: '0.8591',
      promptops_eval_n: '50',
      promptops_eval_run_id: 'run-1',
      promptops_eval_attestation: attestationHash(ATTESTATION),
    });
  });

  it.each([
    ['', 'nothing'],
    ['{"a":', 'broken JSON'],
    ['[]', 'a list'],
    [canonicalJson({ ...ATTESTATION, gate: [{ rule: 1 }] }), 'lines that are none'],
    [canonicalJson({ ...ATTESTATION, counts: { total: '50' } }), 'counts that are no numbers'],
    [canonicalJson({ ...ATTESTATION, at: null }), 'no date'],
    [canonicalJson({ ...ATTESTATION, baseline: 'x' }), 'a baseline that is none'],
  ])('%s is none: %s', (text) => {
    expect(parseAttestation(text)).toBeUndefined();
  });

  it('hashes parameters whatever their order', () => {
    expect(paramsHash({ temperature: 0, seed: 7 })).toBe(paramsHash({ seed: 7, temperature: 0 }));
  });
});
