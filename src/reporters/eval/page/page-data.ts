import type { ArmResult, Attempt, CaseResult, CheckResult, Evaluation, PromptEvaluation } from '../../../core/eval/result.ts';
import { summariseCases } from '../../../core/eval/summarise.ts';
import { type DiffPart, wordDiff } from '../../../core/plan/word-diff.ts';
import { fromWorkingDirectory } from '../../paths.ts';
import { differenceOf } from '../case-block.ts';
import { armsOf, asText, checkName, outputOf, sourceOf, worstFirst } from '../case-facts.ts';
import { duration, intervalInWords, judgedOf, milliseconds, money, percent, pValue, stoppedInWords } from '../words.ts';

/** Longer texts stand side by side without a diff. */
const LONGEST_DIFF = 20_000;

/** What the page shows: figures in words already, texts of others as they are, for `textContent` to make harmless. */
export function pageData(evaluation: Evaluation, cwd: string) {
  const { id, at, tool, seed, verdict, spentUsd, calls, seconds, stopped, reproduce, prompts } = evaluation;
  return {
    ...{ id, at, tool, seed, verdict, calls, reproduce },
    cost: money(spentUsd),
    time: duration(seconds),
    stopped: stopped === undefined ? '' : stoppedInWords(stopped),
    prompts: prompts.map((prompt) => promptData(prompt, cwd)),
  };
}

function promptData(prompt: PromptEvaluation, cwd: string) {
  const { name, file, casesFile, contentHash, casesHash, gitSha, candidate, verdict, gates, gateFrom, warnings } = prompt;
  const { counts, passRate, interval, comparison, costUsd, tokens, latencyMs } = prompt;
  const arms = armsOf(prompt);
  const { perTag, perMetric } = summariseCases(candidate.cases);
  return {
    ...{ name, hash: contentHash, casesHash, gitSha, verdict, gates, gateFrom, warnings, counts },
    file: fromWorkingDirectory(file, cwd),
    casesFile: fromWorkingDirectory(casesFile, cwd),
    judged: judgedOf(counts),
    rate: passRate === null ? 'nothing ran' : percent(passRate),
    interval: interval === null ? '' : intervalInWords(interval),
    cost: money(costUsd),
    tokens: tokens.toLocaleString('en-US'),
    p50: latencyMs === null ? '' : milliseconds(latencyMs.p50),
    p95: latencyMs === null ? '' : milliseconds(latencyMs.p95),
    comparison: comparison === undefined ? null : { ...comparison, p: comparison.p === null ? '' : pValue(comparison.p) },
    arms: arms.map(armData),
    tags: perTag.map(({ tag, passRate, counts: { total } }) => ({ tag, total, rate: passRate === null ? '' : percent(passRate) })),
    metrics: perMetric.map((metric) => ({ ...metric, mean: metric.meanScore === null ? '' : metric.meanScore.toFixed(2) })),
    cases: worstFirst(candidate.cases).map((result) => caseData(result, arms, prompt)),
  };
}

function armData(arm: ArmResult) {
  const { label, provider, contentHash, version, cases } = arm;
  const { counts, passRate } = summariseCases(cases);
  const rate = passRate === null ? '' : percent(passRate);
  return { label, provider, hash: contentHash, version, passed: counts.passed, judged: judgedOf(counts), rate, errors: counts.errors };
}

function caseData(result: CaseResult, arms: readonly ArmResult[], { comparison }: PromptEvaluation) {
  const { id, description = '', critical, flaky, tags, vars, expected, rendered, status } = result;
  const change = comparison?.regressed.includes(id) ? 'regressed' : comparison?.fixed.includes(id) ? 'fixed' : '';
  const own = outputOf(result.attempts[0]);
  return {
    ...{ id, description, critical, flaky, tags, status, change, source: sourceOf(result) ?? '' },
    vars: Object.entries(vars).map(([key, value]) => [key, asText(value)]),
    expected: expected === undefined ? null : asText(expected),
    rendered: rendered.map(({ role, content }) => ({ role, content: asText(content) })),
    arms: arms.map(({ cases }, index) => {
      const other = index === 0 ? result : cases.find((one) => one.id === id);
      return other === undefined ? null : answersData(other, index === 0 ? undefined : own);
    }),
  };
}

function answersData({ status, note = '', attempts }: CaseResult, candidate: string | undefined) {
  return { status, note, attempts: attempts.map((attempt) => attemptData(attempt, candidate)) };
}

function attemptData(attempt: Attempt, candidate: string | undefined) {
  const { index, status, source, cached, costUsd, checks, problem, answer } = attempt;
  const output = outputOf(attempt);
  const facts = [
    ...(source === null ? [] : [cached ? `${source}, cached` : source]),
    ...(answer?.latencyMs === undefined || cached ? [] : [milliseconds(answer.latencyMs)]),
    ...(answer?.usage === undefined
      ? []
      : [`${answer.usage.input + answer.usage.output} tokens${answer.usage.estimated ? ' (estimated)' : ''}`]),
    ...(answer === undefined ? [] : [money(costUsd)]),
    ...(answer?.finishReason === undefined || answer.finishReason === 'stop' ? [] : [`ended by ${answer.finishReason}`]),
  ];
  return {
    ...{ index, status, facts: facts.join(' · '), output: output ?? null },
    /** What turns this answer into the candidate's. */
    diff: output === undefined || candidate === undefined ? null : between(output, candidate),
    checks: checks.flatMap((check) => checkData(check, output, '')),
    problem: problem === undefined ? '' : `${problem.code}: ${problem.message}`,
  };
}

type CheckData = Pick<CheckResult, 'status' | 'kind' | 'reason' | 'weight'> & {
  readonly name: string;
  readonly expected: string | null;
  readonly diff: readonly DiffPart[] | null;
  readonly judge: string;
};

function checkData(check: CheckResult, output: string | undefined, group: string): readonly CheckData[] {
  const { status, kind, reason, weight, expected, judge, members = [] } = check;
  const name = `${group}${checkName(check)}`;
  const own: CheckData = {
    ...{ name, status, kind, reason, weight },
    expected: expected === undefined || status === 'passed' ? null : asText(expected),
    diff: status === 'passed' ? null : (differenceOf(check, output) ?? null),
    judge: judge?.provider ?? '',
  };
  return [own, ...members.flatMap((member) => checkData(member, output, `${name} › `))];
}

function between(before: string, after: string): readonly DiffPart[] | null {
  return before === after || Math.max(before.length, after.length) > LONGEST_DIFF ? null : wordDiff(before, after);
}
