export interface CsvCell {
    readonly text: string;
    /** Offset of its first character, after an opening quote. */
    readonly start: number;
}
/** RFC 4180: quotes around a cell may hold commas, line breaks and doubled quotes. Lines without a cell are left out. */
export declare function parseCsv(text: string): CsvCell[][];
/** Rows by the names in the first one. */
export declare function csvRecords(text: string): Map<string, CsvCell>[];
