import type { EvalCheck, TestRow } from '../../../prompt/model.ts';
import type { LintFile } from '../../rule.ts';
/** The checks of a file, once each: the prompts of a promptfoo configuration share theirs. */
export declare function checksOf({ prompts }: LintFile): readonly EvalCheck[];
export declare function rowsOf({ prompts }: LintFile): readonly TestRow[];
