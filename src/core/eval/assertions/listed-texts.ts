import type { Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';
import type { Check } from '../suite.ts';
import { textOf } from './options.ts';

/** A list as it is; one text is split at its commas, with the quotes of CSV. */
export function listedTexts(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).map(textOf);
  return splitAtCommas(textOf(value));
}

export function* listProblems({ value }: Check): Iterable<string> {
  if (typeof value === 'string' && value.includes('{{')) return;
  const texts = listedTexts(value);
  if (texts.length === 0) yield 'the list is empty';
  if (texts.includes('')) yield 'the list holds an empty text, which is in every answer';
}

export function gradeList(
  output: string,
  value: Json | undefined,
  { all, fold }: { readonly all: boolean; readonly fold: boolean },
): Grade {
  const texts = listedTexts(value);
  const folded = (text: string) => (fold ? text.toLowerCase() : text);
  const answer = folded(output);
  const missing = texts.filter((text) => !answer.includes(folded(text)));
  const found = texts.length - missing.length;
  const pass = all ? missing.length === 0 : found > 0;
  const names = (list: readonly string[]) => list.map((text) => `\`${text}\``).join(', ');
  const reason = all
    ? pass
      ? `contains all of ${texts.length}`
      : `does not contain ${names(missing)}`
    : pass
      ? `contains ${names(texts.filter((text) => !missing.includes(text)))}`
      : `contains none of ${names(texts)}`;
  return { pass, score: all ? found / texts.length : pass ? 1 : 0, reason, expected: [...texts] };
}

const CELL = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)/y;

function splitAtCommas(text: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(text); cell; cell = CELL.exec(text)) {
    cells.push(cell[1]?.replaceAll('""', '"') ?? (cell[2] ?? '').trim());
    if (!cell[0].endsWith(',')) break;
  }
  return cells;
}
