import type { EvalProgress } from '../../usecases/eval/evaluation-request.ts';
import { duration, money } from './words.ts';

const BAR = 20;
const WIDTH = 80;

/** One line for a terminal that is being waited at; what does not fit its width is left out, least important first. */
export function progressLine(progress: EvalProgress, width = WIDTH): string {
  const { done, total } = progress;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * BAR);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
  const { counts, outcome, cost, left } = partsOf(progress);
  const ways = [[bar, counts, outcome, cost, left], [counts, outcome, cost, left], [counts, outcome], [counts]].map(joined);
  return ways.find((line) => line.length < width) ?? counts.slice(0, Math.max(0, width - 1));
}

/** The same for a log, where nobody can take a line back. */
export function progressInLog(progress: EvalProgress): string {
  const { counts, outcome, cost, left } = partsOf(progress);
  return `Evaluating: ${joined([counts, outcome, cost, left])}`;
}

function partsOf({ done, total, passed, failed, errors, spentUsd, seconds }: EvalProgress) {
  return {
    counts: `${done}/${total}`,
    outcome: `${passed} passed, ${failed} failed, ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    cost: money(spentUsd),
    left: done === 0 || done >= total ? '' : `${duration((seconds / done) * (total - done))} left`,
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  ');
}
