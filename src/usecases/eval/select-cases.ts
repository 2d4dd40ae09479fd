import { createHash } from 'node:crypto';
import type { EvalCase, EvalSuite } from '../../core/eval/suite.ts';
import type { EvalSettings } from './eval-settings.ts';

type Selection = Pick<EvalSettings, 'cases' | 'tags' | 'criticalOnly' | 'repeat'>;

/** The suite as this run measures it. A part of the cases, or other repeats, have a hash of their own: they are no evidence for the whole. */
export function selectCases(suite: EvalSuite, selection: Selection): EvalSuite {
  const cases = suite.cases.filter((one) => isSelected(one, selection));
  const repeat = selection.repeat ?? suite.repeat;
  if (cases.length === suite.cases.length && repeat === suite.repeat) return suite;
  const rest = `${suite.casesHash}\n${repeat}\n${cases.map(({ id }) => id).join('\n')}`;
  return { ...suite, cases, repeat, casesHash: createHash('sha256').update(rest).digest('hex') };
}

function isSelected({ id, tags, critical }: EvalCase, selection: Selection): boolean {
  if (selection.criticalOnly && !critical) return false;
  if (selection.tags.length > 0 && !selection.tags.some((tag) => tags.includes(tag))) return false;
  return selection.cases.length === 0 || selection.cases.some((pattern) => fits(id, pattern));
}

/** Part after part, each as early as it goes: no pattern takes longer than its length times that of the id. */
function fits(id: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return id === pattern;
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = id.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return id.length - last.length >= at && id.endsWith(last);
}
