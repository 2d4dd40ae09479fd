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

/** A cell that belongs to no column: most often a comma that wanted quotes around its cell. */
interface CsvFault {
  readonly message: string;
  readonly start: number;
}

export interface CsvTable {
  /** Rows by the names in the first one. */
  readonly records: readonly Map<string, CsvCell>[];
  readonly faults: readonly CsvFault[];
}

export function csvTable(text: string): CsvTable {
  const [header = [], ...rows] = parseCsv(text);
  const names = header.map((cell) => cell.text.trim());
  const twice = header.find((_, at) => names[at] !== '' && names.indexOf(names[at]!) < at);
  const faults: CsvFault[] =
    twice === undefined ? [] : [{ message: `The column \`${twice.text.trim()}\` is there twice.`, start: twice.start }];
  for (const row of rows) {
    const lost = row.slice(names.length).find((cell) => cell.text.trim() !== '');
    const message = `This row has ${row.length} cells, the table has ${names.length} columns: put quotes around a cell that holds a comma.`;
    if (lost !== undefined) faults.push({ message, start: row[0]!.start });
  }
  return { records: rows.map((row) => recordOf(row, names, text.length)), faults };
}

function recordOf(row: readonly CsvCell[], names: readonly string[], end: number): Map<string, CsvCell> {
  return new Map(names.map((name, at) => [name, row[at] ?? { text: '', start: end }]));
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
