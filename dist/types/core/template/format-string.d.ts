/** The grammar of Python's `str.format`, as its own parser reads it. */
export type FormatPiece = {
    readonly kind: 'literal';
    readonly text: string;
    readonly start: number;
    readonly end: number;
} | FormatField | {
    readonly kind: 'error';
    readonly message: string;
    readonly start: number;
    readonly end: number;
};
export interface FormatField {
    readonly kind: 'field';
    readonly name: string;
    readonly conversion?: string;
    readonly spec: string;
    /** Where `spec` begins. */
    readonly specStart: number;
    readonly start: number;
    readonly end: number;
}
export declare function parseFormatString(text: string): FormatPiece[];
