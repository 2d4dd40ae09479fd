import type { Json, JsonObject } from '../../json.ts';
import type { CasePolicy, Check, EvalCase, JudgeSettings } from '../suite.ts';
import { sha256 } from './case-id.ts';

interface Decisive {
  readonly cases: readonly EvalCase[];
  readonly casePolicy: CasePolicy;
  readonly repeat: number;
  readonly judge?: JudgeSettings | undefined;
  /** Ids that were made from values and description; a description decides nothing. */
  readonly madeIds: ReadonlySet<string>;
}

/** Of everything that decides whether a case passes; what only people read is left out. */
export function casesHash({ cases, casePolicy, repeat, judge, madeIds }: Decisive): string {
  return sha256({
    cases: cases.map((one) => decisive(one, madeIds)),
    case_policy: casePolicy,
    repeat,
    judge: judge ? (plain(judge) as JsonObject) : null,
  });
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
