import type { Edit } from '../lint/finding.ts';
/** More of them say nothing new. */
export declare const MAX_CAUSES = 50;
/** One thing that keeps a text from being plain YAML. Offsets count from the start of the text. */
export interface YamlCause {
    readonly rule: string;
    readonly message: string;
    readonly hint: string;
    readonly start: number;
    readonly end: number;
    readonly edit?: Edit;
    /** What is set aside to read on: the value on its line (default), just the span, the whole line, or nothing, where the rest was misread. */
    readonly cover?: 'span' | 'line' | 'nothing';
}
/** From `at` to the end of its line, blanks at the end left out. */
export declare function restOfLine(text: string, at: number): {
    readonly start: number;
    readonly end: number;
};
export declare function lineStart(text: string, at: number): number;
/** 1-based. */
export declare function lineNumber(text: string, at: number): number;
