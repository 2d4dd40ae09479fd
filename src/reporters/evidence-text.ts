import type { GateDecision } from '../core/journal/gate.ts';
import { isRecord, type Json } from '../core/json.ts';

const VERDICTS: Readonly<Record<GateDecision['verdict'], string>> = {
  pass: 'gate passed',
  fail: 'gate failed',
  undecided: 'gate undecided',
  none: 'no gate',
  overridden: 'gate overridden',
};

export function gateInWords({ verdict }: Pick<GateDecision, 'verdict'>): string {
  return VERDICTS[verdict];
}

/** What the record of a move says of its gate, for a column of a table; whole, it is for programs. */
export function evidenceInShort(recorded: Json): string {
  if (recorded === null) return '';
  const { verdict, evidence } = isRecord(recorded) ? recorded : {};
  if (!isVerdict(verdict)) return 'recorded';
  const run = isRecord(evidence) && typeof evidence['runId'] === 'string' ? evidence['runId'].slice(0, 8) : '';
  return run === '' ? VERDICTS[verdict] : `${VERDICTS[verdict]}, run ${run}`;
}

function isVerdict(value: unknown): value is GateDecision['verdict'] {
  return typeof value === 'string' && Object.hasOwn(VERDICTS, value);
}
