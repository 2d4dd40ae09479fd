import { decideGates } from './decide-gates.ts';
import type { GateEvidence } from './gate-evidence.ts';

/** Whether cases to come, beside those that are listed as not run, can still change the outcome. Looks at every case: once, not after each of them (`watchGates`). */
export function canStillChange(gates: readonly string[], evidence: GateEvidence, remaining: number): boolean {
  const open = remaining + evidence.candidate.cases.filter(({ status }) => status === 'not-run').length;
  return open > 0 && decideGates(gates, { ...evidence, remaining }).verdict === 'inconclusive';
}
