import type { Json, JsonObject } from '../json.ts';
import type { Assertion, Grade, Graded, GradeHelp } from './assertion.ts';
import { assertionOf, notRunHere } from './assertions/index.ts';
import { ownProblems } from './check-assertion.ts';
import { renderCheck, valuesForChecks } from './render-check.ts';
import type { CheckResult, Status } from './result.ts';
import type { Check } from './suite.ts';

export interface AnswerGrade {
  readonly status: Status;
  /** Weighted mean of the counted checks that were measured. */
  readonly score: number | null;
  readonly checks: readonly CheckResult[];
  /** Why there is no verdict, where no check says it. */
  readonly problem?: string;
}

/** Grades one answer. Values of checks are rendered with the case's own here, so nobody has to before. */
export async function gradeAnswer(graded: Graded, checks: readonly Check[], help: GradeHelp, threshold?: number): Promise<AnswerGrade> {
  const results = await Promise.all(checks.map((check) => gradeCheck(graded, check, help)));
  return { ...decide(results, threshold), checks: results };
}

/** Without a threshold all counted checks must hold; with one, a share of their weight. What was not measured has no share. */
function decide(results: readonly CheckResult[], threshold: number | undefined): Omit<AnswerGrade, 'checks'> {
  const counted = results.filter(({ weight }) => weight > 0);
  const measured = counted.filter(({ score }) => score !== null);
  const weight = weightOf(measured);
  const sum = measured.reduce((total, one) => total + (one.score ?? 0) * one.weight, 0);
  const score = weight === 0 ? null : sum / weight;
  if (counted.length === 0) return { status: 'not-run', score, problem: 'no check counts: there is nothing that the answer must fulfil' };
  if (threshold !== undefined && !(threshold > 0)) return { status: 'error', score, problem: 'every answer reaches a threshold of 0' };
  const undecided = counted.filter(({ status }) => status === 'error' || status === 'not-run');
  const failed =
    threshold === undefined
      ? counted.some(({ status }) => status === 'failed')
      : weight > 0 && !reaches((sum + weightOf(undecided)) / (weight + weightOf(undecided)), threshold);
  if (failed) return { status: 'failed', score };
  if (undecided.some(({ status }) => status === 'error')) return { status: 'error', score };
  if (undecided.length > 0) return { status: 'not-run', score };
  return measured.length > 0 ? { status: 'passed', score } : { status: 'error', score, problem: 'no check could be measured' };
}

function weightOf(results: readonly CheckResult[]): number {
  return results.reduce((total, { weight }) => total + weight, 0);
}

/** Thirds do not add up to one in binary. */
function reaches(share: number, threshold: number): boolean {
  return share >= threshold - 1e-9;
}

async function gradeCheck(graded: Graded, check: Check, help: GradeHelp): Promise<CheckResult> {
  const type = `${check.negated ? 'not-' : ''}${check.type}`;
  const assertion = assertionOf(check.type);
  const facts = { type, metric: check.metric ?? type, kind: assertion?.kind ?? 'deterministic', weight: check.weight } as const;
  if (check.members !== undefined && check.type === 'assert-set') return { ...facts, ...(await gradeGroup(graded, check, help)) };
  const grade = await gradeSafely(graded, check, assertion, help);
  return { ...facts, ...outcome(grade, check.negated) };
}

async function gradeSafely(graded: Graded, check: Check, assertion: Assertion | undefined, help: GradeHelp): Promise<Grade> {
  const reason = check.notRun ?? notRunHere(check.type);
  if (reason !== undefined) return { notRun: reason };
  if (check.options['transform'] !== undefined) return { notRun: 'a `transform` is code, which is not run' };
  try {
    const ready = renderCheck(check, valuesForChecks(graded));
    if ('problem' in ready) return { error: ready.problem };
    const problems = await ownProblems(ready);
    if (problems.length > 0 || assertion === undefined) return { error: problems.join('; ') || `there is no assertion \`${check.type}\`` };
    return await assertion.grade(graded, ready, help);
  } catch (error) {
    return { error: `the check broke: ${error instanceof Error ? error.message : String(error)}` };
  }
}

type Outcome = Pick<CheckResult, 'status' | 'score' | 'reason'> & Partial<Pick<CheckResult, 'expected' | 'details' | 'judge' | 'members'>>;

/** Only a boolean verdict and a score between 0 and 1 count; `not-` turns both round, and nothing else. */
function outcome(grade: Grade, negated: boolean): Outcome {
  if ('skipped' in grade) return { status: 'skipped', score: null, reason: grade.skipped };
  if ('notRun' in grade) return { status: 'not-run', score: null, reason: grade.notRun };
  if ('error' in grade) return { status: 'error', score: null, reason: grade.error };
  const score = grade.score ?? (grade.pass ? 1 : 0);
  if (typeof grade.pass !== 'boolean') return { status: 'error', score: null, reason: 'the check gave no verdict' };
  if (!(score >= 0 && score <= 1))
    return { status: 'error', score: null, reason: `the check gave the score ${score}, which is not between 0 and 1` };
  return {
    status: grade.pass === negated ? 'failed' : 'passed',
    score: negated ? 1 - score : score,
    reason: grade.reason,
    ...optional('expected', grade.expected),
    ...optional('details', grade.details),
    ...optional('judge', grade.judge),
  };
}

function optional<K extends string, V extends Json | JsonObject | object>(key: K, value: V | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
}

async function gradeGroup(graded: Graded, check: Check, help: GradeHelp): Promise<Outcome> {
  if (check.notRun !== undefined) return { status: 'not-run', score: null, reason: check.notRun };
  const problems = await ownProblems(check);
  if (problems.length > 0) return { status: 'error', score: null, reason: problems.join('; ') };
  const { status, score, checks, problem } = await gradeAnswer(graded, check.members ?? [], help, check.threshold);
  const members = { members: checks };
  const passing = checks.filter((one) => one.status === 'passed').length;
  const reason = problem ?? `${passing} of ${checks.length} checks hold`;
  if (checks.length > 0 && checks.every((one) => one.status === 'skipped')) return { status: 'skipped', score: null, reason, ...members };
  if (status !== 'passed' && status !== 'failed')
    return { status: problem === undefined ? status : 'error', score: null, reason, ...members };
  return { ...outcome({ pass: status === 'passed', score: score ?? 0, reason }, check.negated), ...members };
}
