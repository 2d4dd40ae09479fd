import type { SourceFile } from '../../source/source-file.ts';
import { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';
/** A whole file as one document: YAML, or JSON by its name. */
export declare function parseSource(source: SourceFile, parsed?: YamlDocument): YamlDocument | ReadProblem;
export declare function isProblem(result: YamlDocument | ReadProblem): result is ReadProblem;
