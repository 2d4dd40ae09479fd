import type { Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { visibleLine } from '../visible.ts';
import { sourceOf } from './case-facts.ts';
import { duration, intervalInWords, judgedOf, money, percent, pValue, someOf } from './words.ts';

/** `47/50 passed 94.0 % (95 % Wilson: 83.8-97.9), 1 error, …`: all figures of a prompt in one line. */
export function summaryLine(prompt: PromptEvaluation, { prompts, seconds }: Pick<Evaluation, 'prompts' | 'seconds'>): string {
  const { counts, comparison, costUsd } = prompt;
  const known = [
    some(counts.errors, counts.errors === 1 ? 'error' : 'errors'),
    some(counts.skipped, 'skipped'),
    some(counts.notRun, 'not run'),
    some(counts.flaky, 'flaky'),
    comparison === undefined
      ? ''
      : `vs ${comparison.baseline}: ${comparison.regressed.length} regressed, ${comparison.fixed.length} fixed${comparison.p === null ? '' : `, ${pValue(comparison.p)}`}`,
    money(costUsd),
    prompts.length === 1 ? duration(seconds) : '',
    counts.cached > 0 ? `${counts.cached} of ${counts.total} cached` : '',
    sourcesInWords(prompt),
  ];
  return visibleLine([rateInWords(prompt), ...known.filter((words) => words !== '')].join(', '));
}

function rateInWords({ counts, passRate, interval }: PromptEvaluation): string {
  if (passRate === null) return 'nothing ran';
  const between = interval === null ? '' : ` (${intervalInWords(interval)})`;
  return `${counts.passed}/${judgedOf(counts)} passed ${percent(passRate)}${between}`;
}

/** Which cases moved: the ids, so that nobody has to look for them. */
export function comparisonLines({ comparison }: PromptEvaluation): readonly string[] {
  if (comparison === undefined) return [];
  const { regressed, fixed, leftOut, baseline } = comparison;
  const lines = [
    ['regressed', regressed],
    ['fixed', fixed],
    [`left out, ${baseline} cannot render them`, leftOut],
  ] as const;
  return lines.filter(([, ids]) => ids.length > 0).map(([what, ids]) => visibleLine(`${what}: ${someOf(ids)}`));
}

/** Answers that were not given just now are named: fixtures must not look like a measurement. */
export function sourcesInWords({ candidate }: PromptEvaluation): string {
  const sources = candidate.cases.map(sourceOf).filter((source) => source !== null);
  if (sources.every((source) => source === 'live')) return '';
  const counts = [...new Set(sources)].sort().map((source) => `${sources.filter((one) => one === source).length} ${source}`);
  return `answers: ${counts.join(' + ')}`;
}

function some(count: number, words: string): string {
  return count === 0 ? '' : `${count} ${words}`;
}
