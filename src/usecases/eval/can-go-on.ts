import type { ArmResult, Evaluation } from '../../core/eval/result.ts';
import { TO_BE_ASKED_AGAIN } from './journal-records.ts';

/** Whether taking it up again could tell more: something was not asked, or failed outside of us. */
export function canGoOn({ stopped, prompts }: Pick<Evaluation, 'stopped' | 'prompts'>): boolean {
  if (stopped === 'interrupted' || stopped === 'budget') return true;
  return prompts.some(({ candidate, baseline, others }) => [candidate, ...(baseline ? [baseline] : []), ...others].some(failedOutside));
}

function failedOutside({ cases }: ArmResult): boolean {
  return cases.some(({ attempts }) => attempts.some(({ problem }) => problem !== undefined && TO_BE_ASKED_AGAIN.has(problem.code)));
}
