import type { EvalProgress } from '../../usecases/eval/evaluation-request.ts';
import { duration, money } from './words.ts';

const BAR = 20;
const WIDTH = 80;

/** One line for a terminal that is being waited at; what does not fit its width is left out, least important first. */
export function progressLine({ done, total, passed, failed, errors, spentUsd, seconds }: EvalProgress, width = WIDTH): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * BAR);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
  const counts = `${done}/${total}`;
  const outcome = `${passed} passed, ${failed} failed, ${errors} ${errors === 1 ? 'error' : 'errors'}`;
  const cost = money(spentUsd);
  const left = done === 0 || done >= total ? '' : `${duration((seconds / done) * (total - done))} left`;
  const ways = [[bar, counts, outcome, cost, left], [counts, outcome, cost, left], [counts, outcome], [counts]].map((parts) =>
    parts.filter((part) => part !== '').join('  '),
  );
  return ways.find((line) => line.length < width) ?? counts.slice(0, Math.max(0, width - 1));
}
