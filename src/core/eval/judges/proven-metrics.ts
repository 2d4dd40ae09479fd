import type { Graded } from '../assertion.ts';
import type { Check, EvalCase, EvalSuite } from '../suite.ts';
import type { ProvenJudge } from './calibration-file.ts';
import { judgeName } from './judge-facts.ts';
import { rubricHashOf } from './rubric-hash-of.ts';

/**
 * The metrics that may speak in a gate: every judge that grades under the name, with its rubric, is proven.
 * What the metric is called in the labels does not matter, and neither does what other judges and older rubrics were worth.
 */
export async function provenMetrics(
  { cases }: Pick<EvalSuite, 'cases'>,
  usual: string | undefined,
  judges: readonly ProvenJudge[],
): Promise<ReadonlySet<string>> {
  const proven = new Set(judges.filter(({ verdict }) => verdict === 'proven').map(keyOf));
  const metrics = new Map<string, boolean>();
  for (const one of cases)
    for (const check of one.checks)
      for (const { metric, key } of await judgesOf(check, one, usual))
        metrics.set(metric, (metrics.get(metric) ?? true) && proven.has(key));
  return new Set([...metrics].filter(([, isProven]) => isProven).map(([metric]) => metric));
}

interface Judged {
  readonly metric: string;
  readonly key: string;
}

/** A group is judged by the judges of its members. */
async function judgesOf(check: Check, one: EvalCase, usual: string | undefined): Promise<readonly Judged[]> {
  const { type, negated, options, members = [] } = check;
  const metric = check.metric ?? `${negated ? 'not-' : ''}${type}`;
  const inside = (await Promise.all(members.map((member) => judgesOf(member, one, usual)))).flat();
  const rubricHash = await rubricHashOf(check, askedFor(one));
  const provider = typeof options['provider'] === 'string' ? options['provider'] : (usual ?? '');
  const own = rubricHash === undefined ? [] : [{ metric, key: keyOf({ provider: judgeName(provider), rubricHash }) }];
  return [...own, ...inside, ...inside.map(({ key }) => ({ metric, key }))];
}

/** Rubrics do not depend on the answer. */
function askedFor({ vars, context, expected }: EvalCase): Graded {
  return {
    answer: { text: '…', toolCalls: [] },
    output: '…',
    vars,
    ...(context !== undefined && { context }),
    ...(expected !== undefined && { expected }),
    rendered: [],
    tools: [],
    costUsd: null,
    cached: false,
  };
}

function keyOf({ provider, rubricHash }: Pick<ProvenJudge, 'provider' | 'rubricHash'>): string {
  return `${rubricHash} ${provider}`;
}
