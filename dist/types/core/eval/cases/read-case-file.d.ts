import { type JsonObject } from '../../json.ts';
import type { ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { type WrittenCase } from './written-case.ts';
/** A case file as it is written, with the rows of the files that it names. */
export interface CaseFile {
    readonly source: SourceFile;
    readonly document: YamlDocument | undefined;
    /** Its keys; empty where the file is none. */
    readonly data: JsonObject;
    readonly tests: readonly WrittenCase[];
    /** What differs from the schema, and what could not be read. With one of them the file gives no suite. */
    readonly problems: readonly ReadProblem[];
    /** Files of cases that it names. */
    readonly includes: readonly string[];
}
/** Wrong shapes are told and read as far as they go. */
export declare function readCaseFile(source: SourceFile, context: ReadContext): CaseFile;
