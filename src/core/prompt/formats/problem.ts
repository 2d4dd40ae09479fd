import type { Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlFailure } from '../../yaml/parse-yaml.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';

/** What stopped the YAML reader, at its place. */
export function yamlProblem(source: SourceFile, { reason, offset }: YamlFailure, base = 0): ReadProblem {
  const start = Math.min(base + offset, source.text.length);
  return {
    rule: 'yaml/syntax',
    message: `This is not valid YAML: ${reason}.`,
    at: { kind: 'file', source, span: { start, end: start } },
    yaml: { start: base, end: base === 0 ? source.text.length : fenceAfter(source.text, base) },
  };
}

/** Where the front matter that begins at `start` ends. */
function fenceAfter(text: string, start: number): number {
  const length = text.slice(start).search(/^(?:---|\+\+\+)[ \t]*$/m);
  return length === -1 ? text.length : start + length;
}

/** A value of a shape that the format does not have; what else the file says is read all the same. */
export function shapeProblem(source: SourceFile, document: YamlDocument, path: Path, message: string, hint?: string): ReadProblem {
  return { rule: 'schema/shape', message, ...(hint !== undefined && { hint }), at: { kind: 'node', source, document, path } };
}
