import { type Json } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ReadProblem } from './format.ts';
export interface TestFile {
    /** Tests as a configuration would write them. */
    readonly tests: readonly Json[];
    readonly problem?: ReadProblem;
}
/** The tests of a YAML, JSON, JSON Lines or CSV file. */
export declare function testsOfFile(file: SourceFile): TestFile;
