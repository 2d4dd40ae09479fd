import { toPointer } from '../../../json.ts';
import type { EvalCheck, TestRow } from '../../../prompt/model.ts';
import type { LintFile } from '../../rule.ts';

/** The checks of a file, once each: the prompts of a promptfoo configuration share theirs. */
export function checksOf({ prompts }: LintFile): readonly EvalCheck[] {
  return distinct(prompts.map((prompt) => prompt.evals.checks));
}

export function rowsOf({ prompts }: LintFile): readonly TestRow[] {
  return distinct(prompts.map((prompt) => prompt.evals.rows));
}

function distinct<T extends EvalCheck | TestRow>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = [], ...others] = lists;
  if (others.every((list) => list.length === 0 || list === first)) return first;
  const seen = new Map<string, T>();
  for (const list of lists)
    for (const one of list) {
      const key = toPointer(one.path);
      if (!seen.has(key)) seen.set(key, one);
    }
  return [...seen.values()];
}
