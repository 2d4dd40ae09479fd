import { type JsonObject } from '../../json.ts';
import type { Evals, TestRow } from '../../prompt/model.ts';
/** A test of promptfoo in the keys of a case file. */
export interface PromptfooCase {
    readonly data: JsonObject;
    /** Why it is not asked. */
    readonly notRun?: string;
    /** What a case file cannot say, in words. */
    readonly lost: readonly string[];
}
/** One test becomes as many cases as its lists of values have combinations. */
export declare function casesOfTest(row: TestRow, evals: Evals): readonly PromptfooCase[];
/** Tests that name prompts are for those alone: by label, id or position. */
export declare function isFor({ rest }: TestRow, suffix: string | undefined): boolean;
