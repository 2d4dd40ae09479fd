import { SourceFile } from './source-file.ts';

/** Larger files are refused before they are read: no prompt comes near, and MLflow holds 100,000 characters. */
export const MAX_SOURCE_BYTES = 500_000;
/** Data sets hold a case a line: they may be larger than any prompt, and are still held whole. */
const MAX_TABLE_BYTES = 10_000_000;
const TABLE = /\.(?:csv|jsonl)$/i;

export function maxBytesOf(file: string): number {
  return TABLE.test(file) ? MAX_TABLE_BYTES : MAX_SOURCE_BYTES;
}

export interface Undecodable {
  readonly file: string;
  readonly reason: string;
  /** Of the first byte that is not UTF-8. */
  readonly byteOffset: number;
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes to text: UTF-8 only, never a replacement character. CRLF becomes LF, a byte order mark is dropped and remembered. */
export function decodeSource(file: string, bytes: Uint8Array): SourceFile | Undecodable {
  let decoded: string;
  try {
    decoded = strictDecoder.decode(bytes);
  } catch {
    return { file, reason: describeEncoding(bytes), byteOffset: firstInvalidByte(bytes) };
  }
  const bom = decoded.charCodeAt(0) === 0xfeff;
  const original = bom ? decoded.slice(1) : decoded;
  const text = original.includes('\r') ? original.replaceAll('\r\n', '\n') : original;
  return new SourceFile(file, text, { bom, original, bytes: bytes.length });
}

function describeEncoding(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'The file is UTF-16, not UTF-8.';
  return 'The file is not UTF-8.';
}

function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** Bytes of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
