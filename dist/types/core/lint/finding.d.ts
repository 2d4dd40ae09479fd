import type { Path } from '../json.ts';
import type { DraftText, TextPart } from '../prompt/model.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
export type Severity = 'error' | 'warning' | 'info';
/** Where a rule points: a stretch of a file, a key or value of its YAML, or characters of a text. */
export type Place = {
    readonly kind: 'file';
    readonly source: SourceFile;
    readonly span?: Span;
} | {
    readonly kind: 'node';
    readonly source: SourceFile;
    readonly document?: YamlDocument;
    readonly path: Path;
    readonly key?: boolean;
} | {
    readonly kind: 'text';
    readonly part: TextPart | DraftText;
    readonly start: number;
    readonly end: number;
};
export interface Edit {
    readonly span: Span;
    readonly text: string;
}
/** A change of ranges that is safe to make without asking. */
export interface Fix {
    readonly description: string;
    readonly edits: readonly Edit[];
}
/** What a rule yields; the engine adds the rule, its level and the position. */
export interface Report {
    readonly at: Place;
    readonly message: string;
    readonly hint?: string;
    readonly fix?: Fix;
}
/** A finding as reporters see it. Lines and columns are 1-based; `file` counts from the workspace root. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly hint?: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** JSON pointer into the file's data, or empty. */
    readonly path: string;
    readonly fixable: boolean;
    readonly fix?: Fix;
    readonly url: string;
}
