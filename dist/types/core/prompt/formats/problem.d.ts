import type { Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlFailure } from '../../yaml/parse-yaml.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';
/** What stopped the YAML reader, at its place. */
export declare function yamlProblem(source: SourceFile, { reason, offset }: YamlFailure, base?: number): ReadProblem;
/** A value of a shape that the format does not have; what else the file says is read all the same. */
export declare function shapeProblem(source: SourceFile, document: YamlDocument, path: Path, message: string, hint?: string): ReadProblem;
