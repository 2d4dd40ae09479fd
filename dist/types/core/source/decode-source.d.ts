import { SourceFile } from './source-file.ts';
/** Larger files are refused before they are read: no prompt comes near, and MLflow holds 100,000 characters. */
export declare const MAX_SOURCE_BYTES = 500000;
export interface Undecodable {
    readonly file: string;
    readonly reason: string;
    /** Of the first byte that is not UTF-8. */
    readonly byteOffset: number;
}
/** Bytes to text: UTF-8 only, never a replacement character. CRLF becomes LF, a byte order mark is dropped and remembered. */
export declare function decodeSource(file: string, bytes: Uint8Array): SourceFile | Undecodable;
