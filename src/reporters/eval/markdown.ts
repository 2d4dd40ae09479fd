import type { Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { counted } from '../severities.ts';
import { armRows } from './arms-table.ts';
import { worstFirst } from './case-facts.ts';
import { code, inline } from './escape-markdown.ts';
import { failingCase, type Place } from './markdown-case.ts';
import type { EvalReporter } from './reporter.ts';
import { sourcesInWords } from './summary-line.ts';
import {
  beginning,
  duration,
  judgedOf,
  milliseconds,
  money,
  outcomeOf,
  outcomeOfPrompt,
  percent,
  pValue,
  stoppedInWords,
  VERDICTS,
} from './words.ts';

/** GitHub takes comments of 65,536 characters. */
export const MOST_CHARACTERS = 65_000;
const LONGEST_LINE = 500;
/** Names are escaped character by character, which can make them twenty times as long. */
const LONGEST_NAME = 100;
const TABLE_CHARACTERS = 20_000;
const FAILING_FIRST = ['fail', 'inconclusive', 'not-run', 'pass'] as const;

export const markdown: EvalReporter = {
  id: 'markdown',
  summary: 'for pull requests and step summaries: failing cases first, never too long to post',
  render: (evaluation) => markdownReport(evaluation),
};

/** Whole blocks as long as there is room, so that what is cut off cannot break what stays. */
export function markdownReport(evaluation: Evaluation, most = MOST_CHARACTERS): string {
  const prompts = FAILING_FIRST.flatMap((verdict) => evaluation.prompts.filter((prompt) => prompt.verdict === verdict));
  const head = [headline(evaluation), promptTable(prompts)];
  const foot = footer(evaluation);
  const room = most - [...head, foot].join('\n\n').length - 300;
  const { kept, left } = fitting(prompts.flatMap(promptBlocks), room);
  const cut = left === 0 ? [] : [`_${counted(left, 'section')} left out: a comment holds no more. The full report has them._`];
  return [...head, ...kept, ...cut, foot].join('\n\n');
}

export function headline(evaluation: Evaluation): string {
  const { prompts, stopped, seconds, spentUsd, calls } = evaluation;
  const { mark, word } = outcomeOf(evaluation);
  const cases = prompts.reduce((sum, { counts }) => sum + counts.total, 0);
  const figures = [counted(prompts.length, 'prompt'), counted(cases, 'case'), counted(calls, 'call'), money(spentUsd), duration(seconds)];
  const early = stopped === undefined ? '' : `\n\n**${inline(beginning(stoppedInWords(stopped), 200))}**`;
  return `## ${mark} Evaluation: ${word}\n\n${figures.join(' · ')}${early}`;
}

/** A row for each prompt, those that failed first. */
export function promptTable(prompts: readonly PromptEvaluation[]): string {
  const { kept, left } = fitting(
    prompts.map((prompt) => rowOf(promptRow(prompt))),
    TABLE_CHARACTERS,
  );
  const more = left > 0 ? [`\n_and ${counted(left, 'prompt')} more_`] : [];
  return [table(['', 'Prompt', 'Passed', 'Rate', 'Interval', 'Against the baseline', 'Cost', 'p95'], []), ...kept, ...more].join('\n');
}

function promptRow(prompt: PromptEvaluation): readonly string[] {
  const { name, counts, passRate, interval, comparison, costUsd, latencyMs } = prompt;
  const { mark, word } = outcomeOfPrompt(prompt);
  const besides = [
    ...(counts.errors > 0 ? [counted(counts.errors, 'error')] : []),
    ...(counts.notRun > 0 ? [`${counts.notRun} not run`] : []),
    ...(counts.flaky > 0 ? [`${counts.flaky} flaky`] : []),
  ];
  const against =
    comparison === undefined
      ? ''
      : `${comparison.regressed.length} regressed, ${comparison.fixed.length} fixed${comparison.p === null ? '' : `, ${pValue(comparison.p)}`}`;
  return [
    `${mark} ${word}`,
    code(beginning(name, LONGEST_NAME)),
    [`${counts.passed}/${judgedOf(counts)}`, ...besides].join(', '),
    passRate === null ? 'nothing ran' : percent(passRate),
    interval === null ? '' : `${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}`,
    against.replace('<', '&lt;'),
    money(costUsd),
    latencyMs === null ? '' : milliseconds(latencyMs.p95),
  ];
}

/** What there is to say of a prompt beside its row: its gate, its failing cases, what to be careful about. */
function promptBlocks(prompt: PromptEvaluation): readonly string[] {
  const { name, candidate, comparison, warnings } = prompt;
  const place: Place = { regressed: new Set(comparison?.regressed), baseline: comparison?.baseline };
  const failing = worstFirst(candidate.cases).filter(({ status }) => status === 'failed' || status === 'error');
  const sources = sourcesInWords(prompt);
  const arms = armRows(prompt);
  const blocks = [
    ...gateTable(prompt),
    ...(arms.length === 0
      ? []
      : [
          table(
            arms[0]!.map(capital),
            arms.slice(1).map((row) => row.map((cell) => inline(beginning(cell, 120)))),
          ),
        ]),
    ...(sources === '' ? [] : [inline(capital(sources))]),
    ...warnings.map((warning) => `> ⚠ ${inline(beginning(warning, LONGEST_LINE))}`),
    ...failing.map((result) => failingCase(result, place)),
    ...untried(prompt),
  ];
  return blocks.length === 0 ? [] : [`### ${code(beginning(name, LONGEST_NAME))} ${inline(candidate.provider)}`, ...blocks];
}

function gateTable({ gates, gateFrom }: PromptEvaluation): readonly string[] {
  if (gates.length === 0) return [];
  const rows = gates.map(({ rule, verdict, detail }) => {
    const { mark, word } = VERDICTS[verdict];
    return [`${mark} ${word}`, code(beginning(rule, 200)), inline(beginning(detail, LONGEST_LINE))];
  });
  return [table(['', `Gate of ${inline(beginning(gateFrom, 120))}`, ''], rows)];
}

function untried({ candidate }: PromptEvaluation): readonly string[] {
  const ids = candidate.cases.filter(({ status }) => status === 'not-run').map(({ id }) => code(beginning(id, 120)));
  if (ids.length === 0) return [];
  return [`- Not run: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`];
}

function footer({ reproduce, id, tool, seed, prompts }: Evaluation): string {
  const hashes = prompts
    .slice(0, 20)
    .map(
      ({ name, contentHash, casesHash }) =>
        `${beginning(name, LONGEST_NAME)} ${contentHash.slice(0, 12)} (cases ${casesHash.slice(0, 12)})`,
    );
  const facts = [tool, `evaluation ${id}`, `seed ${seed}`, ...hashes].map((fact) => inline(beginning(fact, 200)));
  return `${facts.length === 0 ? '' : `<sub>${facts.join(' · ')}</sub>\n\n`}Again: ${code(beginning(reproduce, LONGEST_LINE))}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(rowOf).join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fitting(blocks: readonly string[], room: number): { readonly kept: readonly string[]; readonly left: number } {
  let used = 0;
  const end = blocks.findIndex((block) => {
    used += block.length + 2;
    return used > room;
  });
  return end < 0 ? { kept: blocks, left: 0 } : { kept: blocks.slice(0, end), left: blocks.length - end };
}
