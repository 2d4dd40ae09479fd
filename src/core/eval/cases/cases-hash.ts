import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { Json } from '../../json.ts';
import type { CasePolicy, Check, EvalCase, JudgeSettings } from '../suite.ts';

interface Decisive {
  readonly cases: readonly EvalCase[];
  readonly casePolicy: CasePolicy;
  readonly repeat: number;
  readonly judge?: JudgeSettings | undefined;
  /** Ids that were made from values and description; a description decides nothing. */
  readonly madeIds: ReadonlySet<string>;
}

/**
 * SHA-256 of the canonical JSON of everything that decides whether a case passes; what only people read is left out. Spelled case by
 * case: a large data set is never held a second time.
 */
export function casesHash({ cases, casePolicy, repeat, judge, madeIds }: Decisive): string {
  const hash = createHash('sha256');
  hash.update(`{"case_policy":${canonicalJson(casePolicy)},"cases":[`);
  for (const [at, one] of cases.entries()) hash.update(`${at === 0 ? '' : ','}${canonicalJson(decisive(one, madeIds))}`);
  hash.update(`],"judge":${canonicalJson(judge ? plain(judge) : null)},"repeat":${canonicalJson(repeat)}}`);
  return hash.digest('hex');
}

function decisive(
  { id, vars, context, expected, checks, critical, cluster, recorded, threshold }: EvalCase,
  made: ReadonlySet<string>,
): Json {
  return plain({
    ...(!made.has(id) && { id }),
    vars,
    context,
    expected,
    assert: checks.map(checkOf),
    critical,
    cluster,
    output: recorded?.text,
    output_of: recorded?.outputOf,
    threshold,
  });
}

function checkOf({ type, negated, value, threshold, weight, metric, options, members }: Check): Json {
  return plain({ type, negated, value, threshold, weight, metric, options, assert: members?.map(checkOf) });
}

/** Without the keys that say nothing. */
function plain(value: object): Json {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
