import type { CaseResult, CheckResult } from '../../core/eval/result.ts';
import { asText, checkName, failedChecks, outputOf, sourceOf, tellingAttempt } from './case-facts.ts';
import { code, fenced, inline } from './escape-markdown.ts';
import { beginning, STATUSES } from './words.ts';

const LONGEST_TEXT = 1500;
const LONGEST_REASON = 500;
const MOST_LINES = 40;

export interface Place {
  readonly regressed: ReadonlySet<string>;
  readonly baseline: string | undefined;
}

/** A failing case folded up under its id; inside, each check as a diff of what was wanted and what came. */
export function failingCase(result: CaseResult, { regressed, baseline }: Place): string {
  const { id, status, critical, attempts, description } = result;
  const attempt = tellingAttempt(result);
  const { mark, word } = STATUSES[status];
  const source = sourceOf(result);
  const facts = [
    word,
    ...(critical ? ['<b>critical</b>'] : []),
    ...(regressed.has(id) ? [`regressed against ${inline(beginning(baseline ?? '', 120))}`] : []),
    ...(attempts.length > 1 ? [`${attempts.filter((one) => one.status === 'passed').length} of ${attempts.length} attempts passed`] : []),
    ...(source === null || source === 'live' ? [] : [`${source} answer`]),
  ].join(', ');
  const about = description === undefined ? '' : ` ${inline(beginning(description, 120))}`;
  const summary = `<summary>${mark} ${code(beginning(id, 120))} ${facts}${about}</summary>`;
  const problem =
    attempt?.problem === undefined ? [] : [`  ${attempt.problem.code}: ${beginning(attempt.problem.message, LONGEST_REASON)}`];
  const checks = failedChecks(attempt?.checks ?? []).slice(0, 8);
  const output = outputOf(attempt);
  const lines = [
    ...problem,
    ...checks.flatMap(checkLines),
    ...(output === undefined ? [] : prefixed('+', beginning(output, LONGEST_TEXT))),
  ];
  return `<details>${summary}\n\n${fenced(lines.join('\n'), 'diff')}\n\n</details>`;
}

function checkLines(check: CheckResult): readonly string[] {
  const [first = '', ...rest] = beginning(check.reason, LONGEST_REASON).split(/\r?\n/);
  const wanted = check.expected === undefined ? [] : prefixed('-', beginning(asText(check.expected), LONGEST_TEXT));
  return [`  ${checkName(check)}: ${first}`, ...rest.slice(0, MOST_LINES).map((line) => `  ${line}`), ...wanted];
}

function prefixed(mark: string, text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.slice(0, MOST_LINES).map((line) => `${mark} ${line}`);
}
