import { type Path } from '../../json.ts';
import type { EvalCheck, TestRow } from '../model.ts';
import type { Reading } from './reading.ts';
/** `testData`: rows of values, in the file or in another one. */
export declare function readTestData(value: unknown, path: Path, reading: Reading): readonly TestRow[];
/** GitHub Models' `evaluators`, one check for each operator they write. */
export declare function readEvaluators(value: unknown, path: Path, reading: Reading): readonly EvalCheck[];
