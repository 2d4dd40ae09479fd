import type { Comparison, PromptEvaluation } from '../../core/eval/result.ts';
import type { PlanAction } from '../../core/plan/plan.ts';
import type { LintResult } from '../../usecases/lint-prompts.ts';
import { code, markdownTable } from '../safe-markdown.ts';

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
      evaluation === undefined ? '' : costOf(evaluation.costUsd),
      evaluation?.latencyMs ? `${Math.round(evaluation.latencyMs.p95)} ms` : '',
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
  const said = [
    errors > 0 ? `**${errors} ${errors === 1 ? 'error' : 'errors'}**` : [],
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : [],
  ].flat();
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
    p === null ? [] : `p = ${p.toPrecision(2)}`,
  ].flat();
  return `${code(baseline)}: ${parts.join(', ')}`;
}

function ids(all: readonly string[]): string {
  const shown = all.slice(0, IDS).map(code);
  return all.length > IDS ? `${shown.join(', ')} and ${all.length - IDS} more` : shown.join(', ');
}

function costOf(usd: number | null): string {
  return usd === null ? 'unknown' : `$${usd < 0.01 && usd > 0 ? usd.toPrecision(2) : usd.toFixed(2)}`;
}

function interfaceOf({ verdict }: PlanAction): string {
  return verdict === null ? '' : verdict === 'breaking' ? '**breaking**' : verdict;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
