import { isRecord, type Path } from '../../../json.ts';
import type { LintFile } from '../../rule.ts';

export interface WrittenEvaluator {
  readonly evaluator: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** GitHub Models' `evaluators` as the file has them, wrong ones included. */
export function evaluatorsOf({ format, document }: LintFile): readonly WrittenEvaluator[] {
  if (format !== 'promptops' && format !== 'github-models' && format !== 'text') return [];
  const list = isRecord(document?.data) ? document.data['evaluators'] : undefined;
  if (!Array.isArray(list)) return [];
  const written: WrittenEvaluator[] = [];
  for (let index = 0; index < list.length; index++) {
    const evaluator: unknown = list[index];
    if (isRecord(evaluator)) written.push({ evaluator, path: ['evaluators', index] });
  }
  return written;
}

/** The same question of each of them, without a list made. */
export function someEvaluator({ format, document }: LintFile, is: (evaluator: WrittenEvaluator['evaluator']) => boolean): boolean {
  if (format !== 'promptops' && format !== 'github-models' && format !== 'text') return false;
  const list = isRecord(document?.data) ? document.data['evaluators'] : undefined;
  return Array.isArray(list) && list.some((evaluator: unknown) => isRecord(evaluator) && is(evaluator));
}

/** The keys of a method that say something. */
export function filledKeys(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value).filter((key) => value[key] !== null && value[key] !== undefined && value[key] !== '') : [];
}
