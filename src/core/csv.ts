export interface CsvCell {
  readonly text: string;
  /** Offset of its first character, after an opening quote. */
  readonly start: number;
}

/** RFC 4180: quotes around a cell may hold commas, line breaks and doubled quotes. Lines without a cell are left out. */
export function parseCsv(text: string): CsvCell[][] {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === ',') row.push({ text: '', start: at });
    if (row.length > 1 || row[0]!.text !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows by the names in the first one. */
export function csvRecords(text: string): Map<string, CsvCell>[] {
  const [header = [], ...rows] = parseCsv(text);
  const names = header.map((cell) => cell.text.trim());
  return rows.map((row) => new Map(names.map((name, at) => [name, row[at] ?? { text: '', start: text.length }])));
}

function plainCell(text: string, start: number): { cell: CsvCell; end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
  return { cell: { text: text.slice(start, end), start }, end };
}

function quotedCell(text: string, open: number): { cell: CsvCell; end: number } {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return plainCell(text, open);
  const inner = text.slice(open + 1, close).replaceAll('""', '"');
  const after = plainCell(text, close + 1);
  return { cell: { text: inner + after.cell.text.trimEnd(), start: open + 1 }, end: after.end };
}
