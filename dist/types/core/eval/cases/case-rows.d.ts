import type { ReadProblem } from '../../prompt/formats/format.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { WrittenCase } from './written-case.ts';
export interface CaseRows {
    readonly cases: readonly WrittenCase[];
    readonly problems: readonly ReadProblem[];
}
/** The cases of a file that a case file names: YAML and JSON hold a list, JSON Lines one a line, CSV one a row. */
export declare function readCaseRows(source: SourceFile): CaseRows;
