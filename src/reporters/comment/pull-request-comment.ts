import type { Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { ACTIONS, type ActionKind, type Plan, type PlanAction } from '../../core/plan/plan.ts';
import { type CheckResult, changedIn, isNotRun } from '../../usecases/check-changes.ts';
import { worstFirst as casesWorstFirst } from '../eval/case-facts.ts';
import { code, fenced, inline } from '../eval/escape-markdown.ts';
import { failingCase } from '../eval/markdown-case.ts';
import { countsInWords, messageWithHint, worstFirst } from '../severities.ts';
import { markedDiff } from '../word-diff.ts';
import { type ChangedPrompt, changedPrompts } from './changed-prompts.ts';
import { folded } from './markdown-blocks.ts';

export interface CommentOptions {
  /** `commentMarker`. */
  readonly marker: string;
  /** The page of this run, for what does not fit. */
  readonly runUrl?: string | undefined;
  /** GitHub refuses longer bodies, in characters. */
  readonly limit?: number;
}

const LIMIT = 65_536;
const FINDINGS = 20;
const CASES = 5;
const PLAIN = { error: (text: string) => text, good: (text: string) => text };

/** One comment for a whole check: what came out, what changes, and what to do. The least important goes first where it is too long. */
export function pullRequestComment(check: CheckResult, { marker, runUrl, limit = LIMIT }: CommentOptions): string {
  const changed = changedPromptsIn(check);
  const head = [marker, headline(check, changed), ...breakingLine(changed), ...reasonLines(check)];
  const table = changed.length === 0 ? [] : [changedPrompts(changed, check.lint)];
  const optional = [
    ...findingsBlock(check.lint.findings),
    ...evaluationBlocks(check.evaluation),
    ...planBlock(check.plan),
    ...changed.flatMap(diffBlock),
  ];
  const foot = [...notEvaluated(check), ...nextSteps(check, changed), ...(runUrl === undefined ? [] : [`[This run](${runUrl})`])];
  return fitted({ head, table, optional, foot, runUrl }, limit);
}

function changedPromptsIn({ plan, evaluation }: CheckResult): readonly ChangedPrompt[] {
  if (isNotRun(plan)) return [];
  const evaluated = new Map(isNotRun(evaluation) ? [] : evaluation.prompts.map((one) => [one.name, one]));
  return changedIn(plan).map((action) => ({ action, evaluation: evaluated.get(action.prompt) }));
}

const WORDS = { passed: '✅ passed', failed: '❌ failed', undecided: '❔ undecided' } as const;

function headline({ result, plan }: CheckResult, changed: readonly ChangedPrompt[]): string {
  const what = isNotRun(plan)
    ? 'there is no plan'
    : changed.length === 0
      ? 'no prompt changes'
      : changed.length === 1
        ? '1 prompt changes'
        : `${changed.length} prompts change`;
  return `### promptops: ${WORDS[result]}, ${what}`;
}

function breakingLine(changed: readonly ChangedPrompt[]): readonly string[] {
  const breaking = changed.filter(({ action }) => action.verdict === 'breaking');
  if (breaking.length === 0) return [];
  const lines = breaking.flatMap(({ action }) =>
    action.interfaces
      .filter(({ verdict }) => verdict === 'breaking')
      .map(({ alias, changes }) => `> - ${code(`${action.prompt}@${alias}`)}: ${changes.map(code).join(', ')}`),
  );
  return [['> [!WARNING]', '> **Breaking for those who use it:**', ...lines].join('\n')];
}

function reasonLines({ reasons }: CheckResult): readonly string[] {
  return reasons.length === 0 ? [] : [reasons.map((reason) => `- ${code(reason)}`).join('\n')];
}

function findingsBlock(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const shown = worstFirst(findings).slice(0, FINDINGS);
  const lines = shown.map(
    (finding) => `${finding.file}:${finding.line}:${finding.column}  ${finding.severity}  ${messageWithHint(finding)}  ${finding.rule}`,
  );
  const more = findings.length > shown.length ? [`and ${findings.length - shown.length} more`] : [];
  return [folded(`Lint: ${countsInWords(findings)}`, fenced([...lines, ...more].join('\n')))];
}

function planBlock(plan: CheckResult['plan']): readonly string[] {
  if (isNotRun(plan)) return [];
  const counts = (Object.keys(ACTIONS) as readonly ActionKind[])
    .filter((kind) => plan.summary[kind] > 0)
    .map((kind) => `${plan.summary[kind]} ${kind}`);
  const shown = plan.actions.filter(({ kind }) => kind !== 'unchanged').map(planLine);
  if (shown.length === 0) return [];
  return [folded(`Plan: ${counts.join(', ')} (${code(registryName(plan))})`, fenced(shown.join('\n')))];
}

function planLine({ prompt, kind, reasons, aliases }: PlanAction): string {
  const moves = aliases.map(
    ({ alias, from, to, refused }) =>
      `${alias}: ${from ?? 'new'} -> ${to ?? 'this version'}${refused === undefined ? '' : `, refused: ${refused}`}`,
  );
  return [`${prompt} ${ACTIONS[kind].says}`, ...[...reasons, ...moves].map((line) => `    ${line}`)].join('\n');
}

function registryName({ registry }: Plan): string {
  return registry.startsWith('git:') ? `against commit ${registry.slice(4, 12)}; no registry was asked` : registry;
}

function diffBlock({ action: { prompt, diff } }: ChangedPrompt): readonly string[] {
  if (diff.length === 0) return [];
  return [folded(`What changes in ${code(prompt)}`, fenced(markedDiff(diff, PLAIN)))];
}

function notEvaluated({ evaluation, plan }: CheckResult): readonly string[] {
  const nothingToDo = !isNotRun(plan) && changedIn(plan).length === 0;
  return isNotRun(evaluation) && !nothingToDo ? [`Evaluation: **not run**: ${code(evaluation.notRun)}`] : [];
}

/** What decided, and the first cases that speak against it. */
function evaluationBlocks(evaluation: CheckResult['evaluation']): readonly string[] {
  if (isNotRun(evaluation)) return [];
  const lines = evaluation.prompts.flatMap(({ name, gates, warnings }) => [
    ...gates.map((gate) => `${name}: ${gate.verdict}: ${gate.rule}: ${gate.detail}`),
    ...warnings.map((warning) => `${name}: ${warning}`),
  ]);
  const said = lines.length === 0 ? [] : [folded(`Evaluation: ${evaluationWord(evaluation)}`, fenced(lines.join('\n')))];
  return [...said, ...evaluation.prompts.flatMap(failingCases)];
}

function failingCases({ name, candidate, comparison }: PromptEvaluation): readonly string[] {
  const failing = casesWorstFirst(candidate.cases).filter(({ status }) => status === 'failed' || status === 'error');
  if (failing.length === 0) return [];
  const place = { regressed: new Set(comparison?.regressed), baseline: comparison?.baseline };
  const more = failing.length > CASES ? [`${failing.length - CASES} more in the report of the run.`] : [];
  const blocks = [...failing.slice(0, CASES).map((one) => failingCase(one, place)), ...more];
  return [[`Cases of ${code(name)} that did not pass:`, ...blocks].join('\n\n')];
}

function evaluationWord({ verdict }: Evaluation): string {
  return { pass: 'passed', fail: 'failed', inconclusive: 'undecided', 'not-run': 'not run' }[verdict];
}

function nextSteps({ result, lint, evaluation, plan }: CheckResult, changed: readonly ChangedPrompt[]): readonly string[] {
  const steps = [
    lint.errors > 0 ? 'Mend what lint found: `promptops lint --fix` does what is safe.' : [],
    isNotRun(plan) && plan.exitCode !== 0 ? inline(`The plan could not be made. ${plan.hint ?? 'Run the job again.'}`) : [],
    !isNotRun(evaluation) && evaluation.verdict === 'fail' ? 'See the failing cases: `promptops eval`.' : [],
    result === 'passed' && changed.length > 0
      ? 'After the merge `promptops register` makes the versions; `promptops promote` puts them into production.'
      : [],
  ].flat();
  return steps.length === 0 ? [] : [`**Next**\n${steps.map((step) => `- ${step}`).join('\n')}`];
}

interface Body {
  readonly head: readonly string[];
  readonly table: readonly string[];
  readonly optional: readonly string[];
  readonly foot: readonly string[];
  readonly runUrl: string | undefined;
}

/** Whole blocks are left out, never half a fence: first those at the end, at last the table. */
function fitted({ head, table, optional, foot, runUrl }: Body, limit: number): string {
  const where = runUrl === undefined ? 'the report of the run' : `[the run](${runUrl})`;
  const whole = joined([...head, ...table, ...optional, ...foot]);
  if (whole.length <= limit) return whole;
  const note = (left: number) => `${left} more ${left === 1 ? 'part' : 'parts'} in ${where}: this comment is as long as it may be.`;
  let room = limit - joined([...head, ...table, note(optional.length), ...foot]).length;
  const kept = optional.findIndex((block) => {
    room -= block.length + GAP.length;
    return room < 0;
  });
  const text = joined([...head, ...table, ...optional.slice(0, kept), note(optional.length - kept), ...foot]);
  if (kept !== -1 && text.length <= limit) return text;
  const short = joined([...head.slice(0, 2), `Everything else is in ${where}: there is more than a comment holds.`]);
  return short.slice(0, limit);
}

const GAP = '\n\n';

function joined(blocks: readonly string[]): string {
  return `${blocks.join(GAP)}\n`;
}
