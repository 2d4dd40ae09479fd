import type { Json, Path } from '../../../json.ts';
import type { Hit } from '../../../scan/unicode.ts';
import type { Span } from '../../../source/source-file.ts';
import type { YamlDocument } from '../../../yaml/yaml-document.ts';
import type { Place } from '../../finding.ts';
import type { LintFile } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';

/** Something found in a file: as written, or in a string whose escapes wrote it. */
export interface Occurrence {
  readonly found: string;
  /** The text it was found in and where: the file, or one decoded string. */
  readonly text: string;
  readonly start: number;
  readonly at: Place;
}

/** Of one kind in one file; a file with more of them is not read line by line any more. */
const MOST = 100;

type Scan = (text: string) => Iterable<Hit>;

/**
 * What `scan` finds in the file as it is written, then in the strings that YAML or JSON escapes hide from the eye.
 * `literal`: without this trait it cannot stand in the file as such.
 */
export function* occurrences(file: LintFile, scan: Scan, literal: number = TRAITS.nonAscii): Iterable<Occurrence> {
  let count = 0;
  for (const occurrence of allOccurrences(file, scan, literal)) {
    if (count++ === MOST) return;
    yield occurrence;
  }
}

function* allOccurrences({ source, document, traits }: LintFile, scan: Scan, literal: number): Iterable<Occurrence> {
  if ((traits & literal) !== 0)
    for (const span of scan(source.text)) {
      const { start, end } = span;
      yield { found: source.text.slice(start, end), text: source.text, start, at: { kind: 'file', source, span } };
    }
  if (!document || (traits & TRAITS.escape) === 0) return;
  for (const { path, text, key } of stringsOf(document.data)) {
    for (const { start, end } of scan(text)) {
      const found = text.slice(start, end);
      const span = spanIn(document, path, key, start, end);
      if (!source.text.startsWith(found, span.start)) yield { found, text, start, at: { kind: 'file', source, span } };
    }
  }
}

function spanIn(document: YamlDocument, path: Path, key: boolean, start: number, end: number): Span {
  return key ? document.spanOf(path, 'key') : document.spanInText(path, start, end);
}

interface DecodedString {
  readonly path: Path;
  readonly text: string;
  readonly key: boolean;
}

function* stringsOf(data: Json, path: Path = []): Iterable<DecodedString> {
  if (typeof data === 'string') yield { path, text: data, key: false };
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* stringsOf(item, [...path, index]);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      yield { path: [...path, key], text: key, key: true };
      yield* stringsOf(value, [...path, key]);
    }
  }
}
