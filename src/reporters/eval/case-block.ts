import type { Attempt, CaseResult, CheckResult, PromptEvaluation } from '../../core/eval/result.ts';
import { groupBy } from '../../core/group-by.ts';
import { shortened, wordDiff } from '../../core/plan/word-diff.ts';
import type { Colours } from '../colours.ts';
import { visible, visibleLine } from '../visible.ts';
import { markedDiff } from '../word-diff.ts';
import { asText, checkName, failedChecks, outputOf, sourceOf, tellingAttempt, worstFirst } from './case-facts.ts';
import { sideBySide, wrapped } from './columns.ts';
import { beginning, STATUSES, someOf } from './words.ts';

const LONGEST_ANSWER = 600;
const MOST_LINES = 12;
const LONGEST_DIFF = 4000;
/** Below this share of common text, a diff is harder to read than the two texts. */
const COMPARABLE = 0.4;
/** What stands left of a text, the two blanks of its prompt included. */
const INDENT = 8;
/** From here on two answers fit beside each other. */
const WIDE = 110;

/** A block for every case that did not pass; those that were not tried share one for each reason. */
export function caseBlocks(prompt: PromptEvaluation, paint: Colours, width: number | undefined): readonly (readonly string[])[] {
  const { cases } = prompt.candidate;
  const regressed = new Set(prompt.comparison?.regressed);
  const failing = worstFirst(cases).filter(({ status }) => status === 'failed' || status === 'error');
  const flaky = cases.filter(({ status, flaky }) => flaky && status === 'passed');
  const untried = cases.filter(({ status }) => status === 'not-run' || status === 'skipped');
  return [
    ...failing.map((one) => caseBlock(one, regressed.has(one.id) ? prompt : undefined, paint, width)),
    flaky.map((one) => `${paint.warning(`~ ${visibleLine(one.id)}`)}  passed, but flaky: ${agreement(one)}`),
    untriedLines(untried, paint),
  ];
}

/** `regressed`: the prompt whose baseline did better on it. */
function caseBlock(
  result: CaseResult,
  regressed: PromptEvaluation | undefined,
  paint: Colours,
  width: number | undefined,
): readonly string[] {
  const { id, status, critical, description, note } = result;
  const attempt = tellingAttempt(result);
  const { mark, word } = STATUSES[status];
  const source = sourceOf(result);
  const facts = [
    word,
    ...(critical ? ['critical'] : []),
    ...(regressed === undefined ? [] : ['regressed']),
    ...(result.attempts.length > 1 ? [agreement(result)] : []),
    ...(source === null || source === 'live' ? [] : [`${source} answer`]),
  ].join(', ');
  const colour = status === 'error' ? paint.warning : paint.error;
  const about = description === undefined ? '' : `  ${paint.faint(visibleLine(beginning(description, 120)))}`;
  return [
    `${colour(`${mark} ${visibleLine(id)}`)}  ${facts}${about}`,
    ...(note === undefined || note === attempt?.problem?.message ? [] : [`    ${visibleLine(note)}`]),
    ...(attempt === undefined
      ? []
      : attemptLines(attempt, paint, width, regressed === undefined ? undefined : beforeOf(result, regressed))),
  ];
}

interface Before {
  readonly label: string;
  readonly candidate: string;
  readonly output: string;
}

function beforeOf({ id }: CaseResult, { baseline, candidate }: PromptEvaluation): Before | undefined {
  const before = baseline?.cases.find((one) => one.id === id);
  const output = before === undefined ? undefined : outputOf(tellingAttempt(before));
  return baseline === undefined || output === undefined ? undefined : { label: baseline.label, candidate: candidate.label, output };
}

function attemptLines(attempt: Attempt, paint: Colours, width: number | undefined, before: Before | undefined): readonly string[] {
  const { problem, checks } = attempt;
  const failed = failedChecks(checks);
  const output = outputOf(attempt);
  const shown = failed.map((check) => ({ check, difference: differenceOf(check, output) }));
  const answered = shown.some(({ difference }) => difference !== undefined);
  return [
    ...(problem === undefined ? [] : [`    ${visibleLine(problem.code)}: ${visibleLine(beginning(problem.message, LONGEST_ANSWER))}`]),
    ...shown.flatMap(({ check, difference }) => checkLines(check, difference, paint, width)),
    ...(output === undefined ? [] : answerLines(output, answered, before, paint, width)),
  ];
}

/** What came; where the baseline did better, beside what came then. */
function answerLines(
  output: string,
  answered: boolean,
  before: Before | undefined,
  paint: Colours,
  width: number | undefined,
): readonly string[] {
  const got = visible(beginning(output.trimEnd(), LONGEST_ANSWER));
  if (before === undefined) return answered ? [] : labelled('got', got, paint, width);
  const then = visible(beginning(before.output.trimEnd(), LONGEST_ANSWER));
  if (width === undefined || width < WIDE)
    return [...(answered ? [] : labelled('got', got, paint, width)), ...labelled('before', then, paint, width)];
  const head = sideBySide(paint.faint(visibleLine(before.label)), paint.faint(visibleLine(before.candidate)), width - INDENT);
  return [...head, ...cutLines(sideBySide(then, got, width - INDENT))].map((line) => `      ${line}`);
}

function checkLines(check: CheckResult, difference: Difference | undefined, paint: Colours, width: number | undefined): readonly string[] {
  const by = check.judge === undefined ? '' : paint.faint(` (judge ${visibleLine(check.judge.provider)})`);
  const reason = visibleLine(beginning(check.reason, LONGEST_ANSWER));
  const state = check.status === 'failed' ? '' : ` ${STATUSES[check.status].word}`;
  const wanted = check.expected === undefined || difference !== undefined ? '' : visible(beginning(asText(check.expected), LONGEST_ANSWER));
  return [
    `    ${paint.strong(visibleLine(checkName(check)))}${state}: ${reason}${by}`,
    ...(wanted === '' ? [] : labelled('expected', wanted, paint, width)),
    ...(difference === undefined ? [] : labelled('diff', markedDiff(difference, paint), paint, width)),
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
function labelled(label: string, value: string, paint: Colours, width: number | undefined): readonly string[] {
  const lines = width === undefined ? value.split('\n') : wrapped(value, Math.max(20, width - INDENT - LABEL_WIDTH - 2));
  return cutLines(lines).map((line, index) => `      ${paint.faint((index === 0 ? label : '').padEnd(LABEL_WIDTH))}  ${line}`.trimEnd());
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `… (${lines.length - MOST_LINES} more lines)`] : lines;
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
