import { isRecord, parseJson } from '../json.ts';

interface Line {
  /** Who wrote it: a process. Lines of one are numbered from 1, so that one which is missing is seen, and one sent twice counts once. */
  readonly writer: string;
  readonly n: number;
  readonly at: string;
  readonly test: string;
}

/** A unit saw a version. */
export interface ExposureLine extends Line {
  readonly kind: 'exposure';
  /** Instead of the unit's name, which no log holds. */
  readonly key: string;
  /** What it was assigned. */
  readonly variant: string;
  readonly split: string;
  readonly alias: string;
  readonly version: number | null;
  /** The first 8 digits. */
  readonly hash: string;
  /** Its variant could not be had: it saw the control, or a substitute. */
  readonly instead?: 'control' | 'fallback';
}

/** What came of it. */
export interface OutcomeLine extends Line {
  readonly kind: 'outcome';
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The writer ended in order: this was its last line. */
interface EndLine extends Line {
  readonly kind: 'end';
}

export type LogLine = ExposureLine | OutcomeLine | EndLine;

/** `undefined`: torn, or not ours. */
export function parseLine(text: string): LogLine | undefined {
  try {
    const value = parseJson(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const KEY = /^[0-9a-f]{16}$/;

function isLine(value: unknown): value is LogLine {
  if (!isRecord(value)) return false;
  const { kind, writer, n, at, test, key } = value;
  const isSigned = typeof writer === 'string' && Number.isSafeInteger(n) && (n as number) > 0 && typeof test === 'string';
  if (!isSigned || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return false;
  if (kind === 'end') return true;
  if (typeof key !== 'string' || !KEY.test(key)) return false;
  if (kind === 'exposure') return typeof value['variant'] === 'string' && typeof value['split'] === 'string';
  return kind === 'outcome' && isRecord(value['values']) && Object.values(value['values']).every((one) => typeof one === 'number');
}
