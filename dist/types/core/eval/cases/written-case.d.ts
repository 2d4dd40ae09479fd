import type { JsonObject, Path } from '../../json.ts';
import type { Place } from '../../lint/finding.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { CasePlace } from '../suite.ts';
/** A case as somebody wrote it, in the keys of a case file, wherever it was written. */
export interface WrittenCase {
    readonly data: JsonObject;
    readonly source: SourceFile;
    /** Without one (a table), `span` is its place. */
    readonly document?: YamlDocument | undefined;
    readonly path: Path;
    readonly span?: Span;
    /** Why it is not asked: its values are made by code, say. */
    readonly notRun?: string;
}
/** The place of a part of a case: of the whole case where its file has no places for parts. */
export declare function placeOf({ source, document, path, span }: WrittenCase, part?: Path, key?: boolean): Place;
export declare function positionOf({ source, document, path, span }: WrittenCase): CasePlace;
