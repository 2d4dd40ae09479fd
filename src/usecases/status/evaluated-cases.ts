import type { Attestation } from '../../core/eval/attestation.ts';
import { type Measurement, notMeasured } from '../../core/status/status-metric.ts';
import { findEvidence } from '../eval/find-evidence.ts';
import type { Journal } from '../read-journal.ts';
import type { SuitesResult } from '../read-suites.ts';
import { listed } from './registry-coverage.ts';

/** Cases that passed / cases, of the latest evaluation on record of every prompt that has cases, as prompt and cases are now. */
export async function evaluatedCases({ suites, problems }: SuitesResult, journal: Journal): Promise<Measurement> {
  if (problems[0]) return notMeasured(`${problems[0].file}:${problems[0].line} ${problems[0].message}`);
  if (suites.length === 0) return notMeasured('no prompt has cases');
  let [good, total] = [0, 0];
  const [absent, undecided]: readonly [string[], string[]] = [[], []];
  for (const { suite, hash } of suites) {
    const [latest] = await findEvidence({ prompt: suite.prompt, contentHash: hash, casesHash: suite.casesHash }, journal);
    if (latest === undefined) absent.push(suite.prompt);
    else if (!isDecided(latest)) undecided.push(suite.prompt);
    else {
      good += latest.counts.passed;
      total += latest.counts.total - latest.counts.skipped;
    }
  }
  const open = [
    ...(absent.length === 0 ? [] : [`not evaluated as they are now: ${listed(absent)}; \`promptops eval --log\` puts it on record`]),
    ...(undecided.length === 0 ? [] : [`evaluated and not decided: ${listed(undecided)}; \`promptops eval\` says why`]),
  ];
  return { good, total, ...(open.length > 0 && { unknown: open.join('; ') }), notes: [] };
}

/** Answers that are no evidence, of echo or written by people, decide nothing. */
function isDecided({ verdict, provider, counts }: Attestation): boolean {
  return (verdict === 'pass' || verdict === 'fail') && provider !== 'echo' && counts.not_run === 0 && counts.total > counts.skipped;
}
