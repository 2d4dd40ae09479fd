import { createHash } from 'node:crypto';
import type { Finding } from '../core/lint/finding.ts';

/** One per finding, in order: the same when lines move, different for every finding of a run. */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, path }) => {
    const key = JSON.stringify([rule, file, path]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return createHash('sha256').update(`${key}#${nth}`).digest('hex');
  });
}
