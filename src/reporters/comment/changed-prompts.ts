import type { Comparison, PromptEvaluation } from '../../core/eval/result.ts';
import type { PlanAction } from '../../core/plan/plan.ts';
import type { LintResult } from '../../usecases/lint-prompts.ts';
import { code } from '../eval/escape-markdown.ts';
import { milliseconds, money, percent, pValue } from '../eval/words.ts';
import { counted } from '../severities.ts';
import { markdownTable } from './markdown-blocks.ts';

export interface ChangedPrompt {
  readonly action: PlanAction;
  readonly evaluation: PromptEvaluation | undefined;
}

const HEAD = ['prompt', 'version', 'lint', 'pass rate', 'against the baseline', 'cost', 'p95', 'interface'];
/** As many ids as one reads. */
const IDS = 5;

/** A row for every prompt that changes. */
export function changedPrompts(changed: readonly ChangedPrompt[], { findings }: Pick<LintResult, 'findings'>): string {
  return markdownTable(
    HEAD,
    changed.map(({ action, evaluation }) => [
      code(action.prompt),
      versionOf(action),
      lintOf(action, findings),
      evaluation === undefined ? 'not run' : passRateOf(evaluation),
      evaluation?.comparison === undefined ? '' : comparisonOf(evaluation.comparison),
      evaluation === undefined ? '' : money(evaluation.costUsd),
      evaluation?.latencyMs ? milliseconds(evaluation.latencyMs.p95) : '',
      interfaceOf(action),
    ]),
  );
}

function versionOf({ kind, from, to, retire }: PlanAction): string {
  if (retire) return 'deleted';
  if (kind === 'create') return 'new';
  if (kind === 'refused' || kind === 'tampered') return kind;
  if (from === null && to === null) return 'changed';
  return from === to ? String(from) : `${from ?? 'none'} → ${to ?? 'new'}`;
}

function lintOf({ file }: PlanAction, findings: LintResult['findings']): string {
  const own = findings.filter((finding) => finding.file === file);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const warnings = own.filter(({ severity }) => severity === 'warning').length;
  const said = [errors > 0 ? `**${counted(errors, 'error')}**` : [], warnings > 0 ? counted(warnings, 'warning') : []].flat();
  return said.length === 0 ? 'ok' : said.join(', ');
}

function passRateOf({ passRate, interval, counts, verdict }: PromptEvaluation): string {
  if (passRate === null) return 'not run';
  const range = interval === null ? '' : ` (${percent(interval.low)} to ${percent(interval.high)})`;
  const rate = `${percent(passRate)}${range}, ${counts.passed} of ${counts.passed + counts.failed + counts.errors}`;
  return verdict === 'fail' ? `**${rate}**` : verdict === 'inconclusive' ? `${rate}, undecided` : rate;
}

function comparisonOf({ baseline, regressed, fixed, p }: Comparison): string {
  if (regressed.length === 0 && fixed.length === 0) return `${code(baseline)}: the same`;
  const parts = [
    regressed.length === 0 ? [] : `**${regressed.length} regressed** (${ids(regressed)})`,
    fixed.length === 0 ? [] : `${fixed.length} fixed (${ids(fixed)})`,
    p === null ? [] : pValue(p),
  ].flat();
  return `${code(baseline)}: ${parts.join(', ')}`;
}

function ids(all: readonly string[]): string {
  const shown = all.slice(0, IDS).map(code);
  return all.length > IDS ? `${shown.join(', ')} and ${all.length - IDS} more` : shown.join(', ');
}

function interfaceOf({ verdict }: PlanAction): string {
  return verdict === null ? '' : verdict === 'breaking' ? '**breaking**' : verdict;
}
