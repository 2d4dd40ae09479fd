import { type Path } from '../../../json.ts';
import type { LintFile } from '../../rule.ts';
export interface WrittenEvaluator {
    readonly evaluator: Readonly<Record<string, unknown>>;
    readonly path: Path;
}
/** GitHub Models' `evaluators` as the file has them, wrong ones included. */
export declare function evaluatorsOf({ format, document }: LintFile): readonly WrittenEvaluator[];
/** The same question of each of them, without a list made. */
export declare function someEvaluator({ format, document }: LintFile, is: (evaluator: WrittenEvaluator['evaluator']) => boolean): boolean;
/** The keys of a method that say something. */
export declare function filledKeys(value: unknown): readonly string[];
