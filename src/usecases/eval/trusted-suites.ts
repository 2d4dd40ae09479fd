import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.ts';
import type { EvalSuite } from '../../core/eval/suite.ts';
import type { Json } from '../../core/json.ts';
import type { SuiteToRun } from './evaluation-request.ts';

/** What decides about answers and who is asked for them: a pull request brings cases, not these. */
const OF_THE_BASE = ['gate', 'judge', 'providers', 'budget', 'maxErrorRate', 'repeat', 'casePolicy', 'stopping'] as const;
type Setting = (typeof OF_THE_BASE)[number];
const IN_CASES_HASH: readonly string[] = ['judge', 'repeat', 'casePolicy'];

/**
 * Suites of a pull request as the branch would decide them that it wants to change. Where that branch has no such suite, the gate of
 * the alias holds beside the suite's own, and no judge counts that was not compared with people.
 */
export function trustedSuites(suites: readonly SuiteToRun[], before: readonly SuiteToRun[]): readonly SuiteToRun[] {
  const written = new Set(suites.map(({ suite }) => keyOf(suite)));
  return suites.map((read) => {
    const ofPrompt = before.filter(({ suite }) => suite.prompt === read.suite.prompt);
    // A case file under a new name is the old one.
    const old = ofPrompt.find(({ suite }) => suite.file === read.suite.file) ?? ofPrompt.find(({ suite }) => !written.has(keyOf(suite)));
    return old === undefined ? asNew(read) : asBefore(read, old.suite);
  });
}

function keyOf({ prompt, file }: EvalSuite): string {
  return JSON.stringify([prompt, file]);
}

function asBefore(read: SuiteToRun, old: EvalSuite): SuiteToRun {
  const differs = OF_THE_BASE.filter((key) => !same(read.suite[key], old[key]));
  if (differs.length === 0) return read;
  const isMixed = differs.some((key) => IN_CASES_HASH.includes(key));
  const { gate, judge, stopping, ...rest } = read.suite;
  const { repeat, casePolicy, providers, budget, maxErrorRate } = old;
  const optional = { gate: old.gate, judge: old.judge, stopping: old.stopping };
  const suite: EvalSuite = {
    ...rest,
    ...{ repeat, casePolicy, providers, budget, maxErrorRate },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...(isMixed && { casesHash: mixedHash(read.suite, old) }),
  };
  const note = `${differs.map((key) => NAMES[key]).join(', ')} of ${read.suite.file}: as before this change, which cannot decide about itself.`;
  return { ...read, suite, notes: [...(read.notes ?? []), note] };
}

function asNew(read: SuiteToRun): SuiteToRun {
  const { judge, ...suite } = read.suite;
  const { gate: forced, ...milder } = judge ?? { repeat: 1 };
  const strict = { ...suite, ...(judge && { judge: milder }), maxErrorRate: 0 };
  return { ...read, policyToo: true, suite: forced === undefined ? strict : { ...strict, casesHash: mixedHash(read.suite, undefined) } };
}

const NAMES: Readonly<Record<Setting, string>> = {
  gate: 'gate',
  judge: 'judge',
  providers: 'providers',
  budget: 'budget',
  maxErrorRate: 'max_error_rate',
  repeat: 'repeat',
  casePolicy: 'case_policy',
  stopping: 'stopping',
};

/** Of nobody's file: what is measured so is no evidence for the file as it will be. */
function mixedHash({ casesHash }: EvalSuite, old: EvalSuite | undefined): string {
  return createHash('sha256')
    .update(`${casesHash} ${old?.casesHash ?? 'new'}`)
    .digest('hex');
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (one !== undefined && other !== undefined && canonicalJson(one as Json) === canonicalJson(other as Json));
}
