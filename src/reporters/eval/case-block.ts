import type { Attempt, CaseResult, CheckResult, PromptEvaluation } from '../../core/eval/result.ts';
import { groupBy } from '../../core/group-by.ts';
import { shortened, wordDiff } from '../../core/plan/word-diff.ts';
import type { Colours } from '../colours.ts';
import { visible, visibleLine } from '../visible.ts';
import { markedDiff } from '../word-diff.ts';
import { asText, checkName, failedChecks, outputOf, sourceOf, tellingAttempt, worstFirst } from './case-facts.ts';
import { beginning, STATUSES, someOf } from './words.ts';

const LONGEST_ANSWER = 600;
const MOST_LINES = 12;
const LONGEST_DIFF = 4000;
/** Below this share of common text, a diff is harder to read than the two texts. */
const COMPARABLE = 0.4;

/** A block for every case that did not pass; those that were not tried share one for each reason. */
export function caseBlocks(prompt: PromptEvaluation, paint: Colours, width: number): readonly (readonly string[])[] {
  const { cases } = prompt.candidate;
  const regressed = new Set(prompt.comparison?.regressed);
  const failing = worstFirst(cases).filter(({ status }) => status === 'failed' || status === 'error');
  const flaky = cases.filter(({ status, flaky }) => flaky && status === 'passed');
  const untried = cases.filter(({ status }) => status === 'not-run' || status === 'skipped');
  return [
    ...failing.map((one) => caseBlock(one, regressed.has(one.id), paint, width)),
    flaky.map((one) => `${paint.warning(`~ ${visibleLine(one.id)}`)}  passed, but flaky: ${agreement(one)}`),
    untriedLines(untried, paint),
  ];
}

function caseBlock(result: CaseResult, regressed: boolean, paint: Colours, width: number): readonly string[] {
  const { id, status, critical, description, note } = result;
  const attempt = tellingAttempt(result);
  const { mark, word } = STATUSES[status];
  const source = sourceOf(result);
  const facts = [
    word,
    ...(critical ? ['critical'] : []),
    ...(regressed ? ['regressed'] : []),
    ...(result.attempts.length > 1 ? [agreement(result)] : []),
    ...(source === null || source === 'live' ? [] : [`${source} answer`]),
  ].join(', ');
  const colour = status === 'error' ? paint.warning : paint.error;
  const about = description === undefined ? '' : `  ${paint.faint(visibleLine(beginning(description, width)))}`;
  return [
    `${colour(`${mark} ${visibleLine(id)}`)}  ${facts}${about}`,
    ...(note === undefined ? [] : [`    ${visibleLine(note)}`]),
    ...(attempt === undefined ? [] : attemptLines(attempt, paint)),
  ];
}

function attemptLines(attempt: Attempt, paint: Colours): readonly string[] {
  const { problem, checks } = attempt;
  const failed = failedChecks(checks);
  const output = outputOf(attempt);
  const shown = failed.map((check) => ({ check, difference: differenceOf(check, output) }));
  const answered = shown.some(({ difference }) => difference !== undefined);
  return [
    ...(problem === undefined ? [] : [`    ${visibleLine(problem.code)}: ${visibleLine(beginning(problem.message, LONGEST_ANSWER))}`]),
    ...shown.flatMap(({ check, difference }) => checkLines(check, difference, paint)),
    ...(output === undefined || answered ? [] : labelled('got', visible(beginning(output, LONGEST_ANSWER)), paint)),
  ];
}

function checkLines(check: CheckResult, difference: Difference | undefined, paint: Colours): readonly string[] {
  const by = check.judge === undefined ? '' : paint.faint(` (judge ${visibleLine(check.judge.provider)})`);
  const reason = visibleLine(beginning(check.reason, LONGEST_ANSWER));
  const state = check.status === 'failed' ? '' : ` ${STATUSES[check.status].word}`;
  const wanted = check.expected === undefined || difference !== undefined ? '' : visible(beginning(asText(check.expected), LONGEST_ANSWER));
  return [
    `    ${paint.strong(visibleLine(checkName(check)))}${state}: ${reason}${by}`,
    ...(wanted === '' ? [] : labelled('expected', wanted, paint)),
    ...(difference === undefined ? [] : labelled('diff', markedDiff(difference, paint), paint)),
  ];
}

type Difference = ReturnType<typeof wordDiff>;

/** What was wanted against what came, where both are whole texts that have something in common. */
export function differenceOf({ expected }: CheckResult, output: string | undefined): Difference | undefined {
  const wanted = asText(expected);
  if (wanted === '' || output === undefined || Math.max(wanted.length, output.length) > LONGEST_DIFF) return undefined;
  const parts = wordDiff(wanted, output);
  const common = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0);
  return common >= COMPARABLE * Math.max(wanted.length, output.length) ? shortened(parts, 60) : undefined;
}

const LABEL_WIDTH = 'expected'.length;

/** A text of several lines beside its label, cut where it fills the screen. */
function labelled(label: string, value: string, paint: Colours): readonly string[] {
  const lines = value.split('\n');
  const kept = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `… (${lines.length - MOST_LINES} more lines)`] : lines;
  return kept.map((line, index) => `      ${paint.faint((index === 0 ? label : '').padEnd(LABEL_WIDTH))}  ${line}`.trimEnd());
}

function agreement({ attempts }: CaseResult): string {
  return `${attempts.filter(({ status }) => status === 'passed').length} of ${attempts.length} attempts passed`;
}

function untriedLines(cases: readonly CaseResult[], paint: Colours): readonly string[] {
  const reasons = groupBy(cases, (one) => JSON.stringify([one.status, reasonOf(one)]));
  return [...reasons.values()].map((group) => {
    const { mark, word } = STATUSES[group[0]!.status];
    const ids = someOf(group.map(({ id }) => id));
    return `${paint.warning(`${mark} ${word}`)}  ${visibleLine(ids)}: ${visibleLine(beginning(reasonOf(group[0]!), LONGEST_ANSWER))}`;
  });
}

function reasonOf(result: CaseResult): string {
  const attempt = tellingAttempt(result);
  const check = attempt?.checks.find(({ status }) => status === result.status);
  return result.note ?? attempt?.problem?.message ?? check?.reason ?? 'no reason is known';
}
