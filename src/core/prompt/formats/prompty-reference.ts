import type { Json, Path } from '../../json.ts';
import { isProblem, parseSource } from './parse-source.ts';
import type { Reading } from './reading.ts';

const FILE = /^\$\{file:([^}]+)\}$/i;

/** `${file:x}` as what the file holds: data of JSON and YAML, else its text. Other texts are values themselves. */
export function readReference(value: string, path: Path, reading: Reading, bare = false): Json | undefined {
  const reference = FILE.exec(value.trim())?.[1] ?? (bare ? value : undefined);
  if (reference === undefined) return value;
  const found = reading.include(reference.trim(), path, path[0] === 'sample' ? 'tests' : 'content');
  if (!found) return undefined;
  if (!/\.(?:json|yaml|yml)$/i.test(found.file)) return found.text;
  const document = parseSource(found);
  if (!isProblem(document)) return document.data;
  reading.problems.push(document);
  return undefined;
}
