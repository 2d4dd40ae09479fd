import type { ArmResult, CaseResult, PromptEvaluation } from '../../core/eval/result.ts';
import { summariseCases } from '../../core/eval/summarise.ts';
import type { Colours } from '../colours.ts';
import { asTable } from '../table.ts';
import { visibleLine } from '../visible.ts';
import { armsOf } from './case-facts.ts';
import { judgedOf, milliseconds, money, percent, STATUSES } from './words.ts';

const MOST_ROWS = 20;

/** One row for each version and model, where there is more than one. */
export function armRows(prompt: PromptEvaluation): readonly (readonly string[])[] {
  const arms = armsOf(prompt);
  if (arms.length < 2) return [];
  return [['', 'model', 'passed', 'rate', 'errors', 'flaky', 'cost', 'p50'], ...arms.map(armRow)];
}

export function armsTable(prompt: PromptEvaluation): readonly string[] {
  const rows = armRows(prompt);
  return rows.length === 0 ? [] : asTable(rows).split('\n');
}

function armRow(arm: ArmResult): readonly string[] {
  const { counts, passRate, costUsd, latencyMs } = summariseCases(arm.cases);
  return [
    arm.label,
    arm.provider,
    `${counts.passed}/${judgedOf(counts)}`,
    passRate === null ? '-' : percent(passRate),
    String(counts.errors),
    String(counts.flaky),
    money(costUsd),
    latencyMs === null ? '-' : milliseconds(latencyMs.p50),
  ];
}

/** The cases on which the arms do not agree, with the verdict of each. Of two, the summary says it already. */
export function differingCases(prompt: PromptEvaluation, paint: Pick<Colours, 'faint'>): readonly string[] {
  const arms = armsOf(prompt);
  const rows = differingRows(prompt);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length > shown.length ? [paint.faint(`… and ${rows.length - shown.length} more cases that differ`)] : [];
  return [...asTable([['', ...arms.map(({ label }) => label)], ...shown]).split('\n'), ...more];
}

function differingRows(prompt: PromptEvaluation): readonly (readonly string[])[] {
  const arms = armsOf(prompt);
  if (arms.length < 3) return [];
  const statuses = arms.map(({ cases }) => new Map(cases.map(({ id, status }) => [id, status])));
  return prompt.candidate.cases
    .map(({ id }) => [id, ...statuses.map((of) => of.get(id))] as const)
    .filter(([, first, ...rest]) => rest.some((status) => status !== first))
    .map(([id, ...row]) => [visibleLine(id), ...row.map((status) => (status === undefined ? 'no such case' : inWords(status)))]);
}

function inWords(status: CaseResult['status']): string {
  return `${STATUSES[status].mark} ${STATUSES[status].word}`;
}
