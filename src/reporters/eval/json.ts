import type { ArmResult, Attempt, CaseResult, CheckResult, Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { summariseCases } from '../../core/eval/summarise.ts';
import { fromWorkingDirectory } from '../paths.ts';
import { sourceOf } from './case-facts.ts';
import type { EvalReporter, EvalReportOptions } from './reporter.ts';

export const json: EvalReporter = {
  id: 'json',
  summary: 'for programs: one object, described by schemas/output/eval.schema.json',
  render: (evaluation, options) => inert(JSON.stringify(evaluationObject(evaluation, options), null, 2)),
};

/** The object of `promptops eval --format json`, which `check` holds too. */
export function evaluationObject(
  { prompts, ...evaluation }: Evaluation,
  { cwd, ok, logged }: Pick<EvalReportOptions, 'cwd' | 'ok' | 'logged'>,
) {
  const { id, at, tool, seed, verdict, spentUsd, calls, seconds, stopped, reproduce } = evaluation;
  return {
    format: 1,
    command: 'eval',
    ok,
    id,
    at,
    tool,
    seed,
    verdict,
    prompts: prompts.map((prompt) => promptObject(prompt, cwd)),
    spentUsd,
    calls,
    seconds,
    ...(stopped !== undefined && { stopped }),
    reproduce,
    logged: logged ?? null,
  };
}

function promptObject(prompt: PromptEvaluation, cwd: string) {
  const { name, file, casesFile, contentHash, casesHash, scorersDigest, gitSha, candidate, baseline, comparison, others } = prompt;
  const { passed, failed, errors, skipped, notRun, flaky, cached, total } = prompt.counts;
  const { passRate, interval, verdict, gateFrom, gates, costUsd, tokens, latencyMs, warnings } = prompt;
  const { provider, params, ownModel, cases } = candidate;
  const { perTag, perMetric } = summariseCases(cases);
  return {
    name,
    file: fromWorkingDirectory(file, cwd),
    casesFile: fromWorkingDirectory(casesFile, cwd),
    hash: contentHash,
    casesHash,
    scorersDigest,
    gitSha,
    provider,
    params,
    ownModel,
    judges: judgesOf(prompt),
    ...{ passed, failed, errors, skipped, notRun, flaky, cached, total },
    passRate,
    interval,
    verdict,
    gateFrom,
    gates,
    cases: cases.map(caseObject),
    perTag: perTag.map((one) => ({ tag: one.tag, ...one.counts, passRate: one.passRate })),
    perMetric,
    baseline: baseline === undefined ? null : armObject(baseline),
    comparison: comparison ?? null,
    others: others.map(armObject),
    costUsd,
    tokens,
    latencyMs,
    warnings,
  };
}

function armObject({ label, version, contentHash, provider, params, ownModel, cases }: ArmResult) {
  const { counts, passRate, interval, costUsd, tokens, latencyMs } = summariseCases(cases);
  return {
    ...{ label, version, hash: contentHash, provider, params, ownModel },
    ...counts,
    ...{ passRate, interval, cases: cases.map(caseObject), costUsd, tokens, latencyMs },
  };
}

function caseObject(result: CaseResult) {
  const { id, description, status, flaky, critical, cluster, tags, vars, expected, rendered, attempts, note } = result;
  return {
    id,
    ...(description !== undefined && { description }),
    status,
    flaky,
    critical,
    source: sourceOf(result),
    ...(cluster !== undefined && { cluster }),
    tags,
    vars,
    ...(expected !== undefined && { expected }),
    rendered,
    attempts: attempts.map(attemptObject),
    ...(note !== undefined && { note }),
  };
}

function attemptObject({ index, status, source, cached, score, costUsd, answer, checks, problem }: Attempt) {
  return { index, status, source, cached, score, costUsd, answer: answer ?? null, checks, ...(problem !== undefined && { problem }) };
}

/** Every judge that was asked, with the rubrics it was given: what its opinion rests on. */
function judgesOf({ candidate }: PromptEvaluation) {
  const asked = candidate.cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.flatMap(withMembers)));
  const judges = new Map<string, { metric: string; provider: string; rubricHash: string; replies: number; costUsd: number | null }>();
  for (const { metric, judge } of asked) {
    if (judge === undefined) continue;
    const key = JSON.stringify([metric, judge.provider, judge.rubricHash]);
    const known = judges.get(key) ?? { metric, provider: judge.provider, rubricHash: judge.rubricHash, replies: 0, costUsd: 0 };
    const costUsd = known.costUsd === null || judge.costUsd === null ? null : known.costUsd + judge.costUsd;
    judges.set(key, { ...known, replies: known.replies + 1, costUsd });
  }
  return [...judges.values()];
}

function withMembers(check: CheckResult): readonly CheckResult[] {
  return [check, ...(check.members ?? []).flatMap(withMembers)];
}

/** The same JSON with nothing in it that a terminal or a CI log would obey, or that nobody can see: all such characters sit in strings. */
export function inert(text: string): string {
  return text
    .replaceAll('##[', '##\\u005b')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
      [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    );
}
