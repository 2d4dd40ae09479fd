import { type JsonObject } from '../../json.ts';
import type { EvalCheck, Prompt, TestRow } from '../../prompt/model.ts';
/** A row of GitHub Models' `testData` in the keys of a case file. */
export declare function caseOfRow({ values }: TestRow, prompt: Pick<Prompt, 'uses' | 'variables'>): JsonObject;
/** GitHub Models' evaluators as assertions with the same meaning: `equals` is exact, the others do not mind case. */
export declare function assertionsOfEvaluators(checks: readonly EvalCheck[]): readonly JsonObject[];
