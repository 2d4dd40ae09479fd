import { type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadContext, ReadProblem } from './format.ts';
/** One reading of one file: what it says so far, and what is wrong with it. Wrong shapes are noted and read as far as they go. */
export declare class Reading {
    readonly source: SourceFile;
    readonly document: YamlDocument;
    readonly context: ReadContext;
    readonly problems: ReadProblem[];
    /** Files whose text this one uses. */
    readonly includes: string[];
    constructor(source: SourceFile, document: YamlDocument, context: ReadContext, outer?: Reading);
    complain(path: Path, message: string, hint?: string): void;
    /** A text. A number or a truth value is read as it is written, with a complaint. */
    text(value: unknown, path: Path, what: string): string | undefined;
    /** A scalar as its author wrote it: `1.10` stays `1.10`. */
    written(value: unknown, path: Path): string;
    list(value: unknown, path: Path, what: string): readonly Json[];
    record(value: unknown, path: Path, what: string): JsonObject;
    /** The file that a reference names, or nothing and a finding: worse for text of the prompt than for its test data. */
    include(reference: string, path: Path, purpose?: 'content' | 'tests'): SourceFile | undefined;
}
/** The keys that a format does not know: kept, never dropped. */
export declare function otherKeys(data: JsonObject, known: ReadonlySet<string>): JsonObject;
/** Tags are strings in the registry: what else is written becomes its text, lists and maps compact JSON. */
export declare function readTags(value: unknown, path: Path, reading: Reading): Record<string, string>;
