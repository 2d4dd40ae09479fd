import type { Evaluation, PromptEvaluation } from '../result.ts';
import { measuredRules } from './fitting-evidence.ts';

/** No line of its gate is about answers, and all of them are there: neither a pass nor in doubt. */
export function isOnlyMeasured({ gates, verdict, counts }: Pick<PromptEvaluation, 'gates' | 'verdict' | 'counts'>): boolean {
  const isUngated = measuredRules(gates.map(({ rule }) => rule)).length === 0;
  return isUngated && verdict === 'inconclusive' && counts.errors + counts.notRun === 0;
}

/** Whether that is so of everything that was measured. */
export function onlyMeasures({ verdict, prompts }: Pick<Evaluation, 'verdict' | 'prompts'>): boolean {
  return verdict === 'inconclusive' && prompts.every(isOnlyMeasured);
}
