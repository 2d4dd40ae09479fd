import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { isRecord, type Json, type JsonObject, parseJson } from '../json.ts';
import type { PromptEvaluation } from './result.ts';
import { lowerRate } from './statistics/intervals.ts';

type Line = Readonly<{ rule: string; verdict: 'pass' | 'fail' | 'inconclusive'; detail: string; advisory: boolean }>;

/**
 * What an evaluation came to, bound to the content, the cases and the model it was made with. A checksum of it goes with the
 * version; it is no signature: whoever may write tags can forge it.
 */
export type Attestation = Readonly<{
  prompt: string;
  content_hash: string;
  cases_sha256: string;
  provider: string;
  params_hash: string;
  scorers_digest: string;
  baseline: Readonly<{ label: string; version: number | null; content_hash: string }> | null;
  gate: readonly Line[];
  verdict: 'pass' | 'fail' | 'inconclusive' | 'not-run';
  counts: Readonly<{
    total: number;
    passed: number;
    failed: number;
    errors: number;
    skipped: number;
    not_run: number;
    flaky: number;
    written: number;
  }>;
  run_id: string;
  tool_version: string;
  /** ISO 8601. */
  at: string;
}>;

interface Recorded {
  readonly runId: string;
  readonly tool: string;
  readonly at: string;
  /** Written answers were let count; otherwise none of them did. */
  readonly allowedFixtures: boolean;
}

export function attest(evaluation: PromptEvaluation, { runId, tool, at, allowedFixtures }: Recorded): Attestation {
  const { candidate, baseline, counts } = evaluation;
  const { total, passed, failed, errors, skipped, notRun, flaky } = counts;
  const written = candidate.cases.filter(({ attempts }) => attempts.some(({ source }) => source === 'fixture' || source === 'recorded'));
  return {
    prompt: evaluation.name,
    content_hash: evaluation.contentHash,
    cases_sha256: evaluation.casesHash,
    provider: candidate.provider,
    params_hash: paramsHash(candidate.params),
    scorers_digest: evaluation.scorersDigest,
    baseline: baseline ? { label: baseline.label, version: baseline.version, content_hash: baseline.contentHash } : null,
    gate: evaluation.gates.map(({ rule, verdict, detail, advisory }) => ({ rule, verdict, detail, advisory: advisory === true })),
    verdict: evaluation.verdict,
    counts: { total, passed, failed, errors, skipped, not_run: notRun, flaky, written: allowedFixtures ? written.length : 0 },
    run_id: runId,
    tool_version: tool,
    at,
  };
}

export function attestationHash(attestation: Attestation): string {
  return sha256(attestation);
}

export function paramsHash(params: JsonObject): string {
  return sha256(params);
}

function sha256(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** What the version says of it: a copy, for people; the run is the record. */
export function attestationTags(attestation: Attestation): Readonly<Record<string, string>> {
  const { verdict, run_id: runId, counts } = attestation;
  const told = counts.passed + counts.failed + counts.errors;
  return {
    promptops_eval_verdict: verdict,
    promptops_eval_pass_rate: told === 0 ? '' : (counts.passed / told).toFixed(4),
    promptops_eval_lower95: told === 0 ? '' : lowerRate(counts.passed, told, 'wilson').toFixed(4),
    promptops_eval_n: String(told),
    promptops_eval_run_id: runId,
    promptops_eval_attestation: attestationHash(attestation),
  };
}

/** What a run holds; `undefined` where others wrote something else there. */
export function parseAttestation(text: string): Attestation | undefined {
  const value = parsed(text);
  if (!isRecord(value) || !isRecord(value['counts']) || !Array.isArray(value['gate'])) return undefined;
  const texts = [
    'prompt',
    'content_hash',
    'cases_sha256',
    'provider',
    'params_hash',
    'scorers_digest',
    'verdict',
    'run_id',
    'tool_version',
    'at',
  ];
  const lines = value['gate'].every((line) => isRecord(line) && typeof line['rule'] === 'string' && typeof line['verdict'] === 'string');
  const baseline = value['baseline'];
  const known = baseline === null || (isRecord(baseline) && typeof baseline['content_hash'] === 'string');
  const counts = Object.values(value['counts']).every((count) => typeof count === 'number');
  return lines && known && counts && texts.every((key) => typeof value[key] === 'string') ? (value as unknown as Attestation) : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
