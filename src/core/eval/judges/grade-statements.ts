import type { JsonObject } from '../../json.ts';
import type { Grade } from '../assertion.ts';

/** How the verdicts on statements become a grade. */
export interface StatementRule {
  /** The key of the verdict: `supported`, `toxic`. */
  readonly key: string;
  /** What the verdict is for a statement that is as it should be. */
  readonly good: boolean;
  /** Share of good statements that is enough. */
  readonly threshold: number;
  /** `2 of 3 statements {are}`. */
  readonly are: string;
}

interface StatementVerdict {
  readonly statement: string;
  readonly reason: string;
  readonly good: boolean;
}

const SHOWN = 120;

/** The share of statements that are as they should be. No verdict is no pass, whatever the threshold. */
export function gradeStatements(reply: JsonObject, { key, good, threshold, are }: StatementRule): Grade {
  const verdicts = (reply['verdicts'] as readonly JsonObject[]).map(
    (verdict): StatementVerdict => ({
      statement: String(verdict['statement'] ?? `piece ${verdict['piece']}`),
      reason: String(verdict['reason']),
      good: verdict[key] === good,
    }),
  );
  if (verdicts.length === 0) return { error: 'the judge looked at no statement' };
  const bad = verdicts.filter((verdict) => !verdict.good);
  const score = (verdicts.length - bad.length) / verdicts.length;
  const [first] = bad;
  const why = first === undefined ? '' : `: not “${shortened(first.statement)}”: ${first.reason}`;
  return {
    pass: score >= threshold,
    score,
    reason: `${verdicts.length - bad.length} of ${verdicts.length} ${are} (needed: ${Math.round(threshold * 1000) / 10} %)${why}`,
    details: { verdicts: verdicts.map((verdict) => ({ ...verdict })) },
  };
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
