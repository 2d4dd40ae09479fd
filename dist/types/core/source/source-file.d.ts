/** A stretch of a source file: UTF-16 offsets into `SourceFile.text`, end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** 1-based, columns in UTF-16 units; formats that count differently convert. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export type LineEnding = 'lf' | 'crlf' | 'mixed';
interface SourceOrigin {
    readonly bom?: boolean;
    readonly original?: string;
    readonly bytes?: number;
}
/**
 * One file as the readers see it: line endings LF, no byte order mark.
 * Lines and columns are those of the file on disk; offsets are translated back by `toOriginal`.
 */
export declare class SourceFile {
    #private;
    /** Path from the workspace root, with `/`. */
    readonly file: string;
    readonly text: string;
    readonly bom: boolean;
    /** Size on disk. */
    readonly bytes: number;
    /** As on disk, without the byte order mark. */
    readonly original: string;
    constructor(file: string, text: string, origin?: SourceOrigin);
    get lineEnding(): LineEnding;
    positionAt(offset: number): Position;
    /** The offset of a 1-based line and column, kept inside the text. */
    offsetAt(position: Position): number;
    /** One line without its line break; lines count from 1. */
    line(number: number): string;
    get lineCount(): number;
    /** The text as it is on disk (without the byte order mark) with edits applied; line endings of the file are kept. */
    edited(edits: readonly {
        readonly span: Span;
        readonly text: string;
    }[]): string;
}
export {};
