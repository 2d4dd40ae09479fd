import type { JsonObject, Path } from '../../json.ts';
import type { Place } from '../../lint/finding.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { CasePlace } from '../suite.ts';

/** A case as somebody wrote it, in the keys of a case file, wherever it was written. */
export interface WrittenCase {
  readonly data: JsonObject;
  readonly source: SourceFile;
  /** Without one (a table), `span` is the place of all its parts. */
  readonly document?: YamlDocument | undefined;
  readonly path: Path;
  /** Of the whole case, where it is known without a look into the document. */
  readonly span?: Span;
  /** Why it is not asked: its values are made by code, say. */
  readonly notRun?: string;
}

/** The place of a part of a case: of the whole case where its file has no places for parts. */
export function placeOf({ source, document, path, span }: WrittenCase, part: Path = [], key = false): Place {
  if (document === undefined) return { kind: 'file', source, ...(span && { span }) };
  return { kind: 'node', source, document, path: [...path, ...part], key };
}

export function positionOf({ source, document, path, span }: WrittenCase): CasePlace {
  const { start } = span ?? document?.spanOf(path) ?? { start: 0 };
  return { file: source.file, ...source.positionAt(start) };
}
