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
export class SourceFile {
  /** Path from the workspace root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly bom: boolean;
  /** Size on disk. */
  readonly bytes: number;
  /** As on disk, without the byte order mark. */
  readonly original: string;
  #lineStarts: number[] | undefined;

  constructor(file: string, text: string, origin: SourceOrigin = {}) {
    this.file = file;
    this.text = text;
    this.bom = origin.bom ?? false;
    this.bytes = origin.bytes ?? text.length;
    this.original = origin.original ?? text;
  }

  get lineEnding(): LineEnding {
    if (this.original === this.text) return 'lf';
    const removed = this.original.length - this.text.length;
    let breaks = 0;
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) breaks++;
    return removed === breaks ? 'crlf' : 'mixed';
  }

  positionAt(offset: number): Position {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** The offset of a 1-based line and column, kept inside the text. */
  offsetAt(position: Position): number {
    const starts = this.#lines();
    const start = starts[Math.min(position.line, starts.length) - 1] ?? 0;
    return Math.min(start + position.column - 1, this.text.length);
  }

  /** One line without its line break; lines count from 1. */
  line(number: number): string {
    const starts = this.#lines();
    const start = starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, (starts[number] ?? this.text.length + 1) - 1);
  }

  get lineCount(): number {
    return this.#lines().length;
  }

  /** The text as it is on disk (without the byte order mark) with edits applied; line endings of the file are kept. */
  edited(edits: readonly { readonly span: Span; readonly text: string }[]): string {
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
    const crlf = this.lineEnding === 'crlf';
    let result = '';
    let done = 0;
    for (const { span, text } of ordered) {
      const start = this.#toOriginal(span.start);
      result += this.original.slice(done, start) + (crlf ? text.replaceAll('\n', '\r\n') : text);
      done = this.#toOriginal(span.end);
    }
    return result + this.original.slice(done);
  }

  #toOriginal(offset: number): number {
    if (this.original === this.text) return offset;
    let at = 0;
    for (let seen = 0; seen < offset; seen++) at += this.original[at] === '\r' && this.original[at + 1] === '\n' ? 2 : 1;
    return at;
  }

  #lines(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}
