import type { ReadProblem } from '../prompt/formats/format.ts';
import type { SourceFile } from '../source/source-file.ts';
/**
 * All that is wrong with a YAML text that the fast reader refused: one problem for each cause, at its place.
 * Never throws; where the thorough parser has nothing to say, the fast reader's reason stands.
 */
export declare function diagnoseYaml(source: SourceFile, problem: ReadProblem): readonly ReadProblem[];
