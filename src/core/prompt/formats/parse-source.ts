import type { Json } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { jsonFailure } from '../../yaml/json-syntax.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';
import { yamlProblem } from './problem.ts';

/** A whole file as one document: YAML, or JSON by its name. */
export function parseSource(source: SourceFile, parsed?: YamlDocument): YamlDocument | ReadProblem {
  if (source.file.toLowerCase().endsWith('.json')) return parseJson(source, parsed);
  if (parsed) return parsed;
  const document = parseYaml(source.text);
  return isYamlFailure(document) ? yamlProblem(source, document) : document;
}

/** Values as JSON has them, places from the YAML reader, which reads (nearly) all JSON. */
function parseJson(source: SourceFile, parsed?: YamlDocument): YamlDocument | ReadProblem {
  let data: Json;
  try {
    data = JSON.parse(source.text) as Json;
  } catch {
    const { reason, offset } = jsonFailure(source.text) ?? { reason: 'it cannot be read', offset: 0 };
    return {
      rule: 'yaml/syntax',
      message: `This is not valid JSON: ${reason}.`,
      at: { kind: 'file', source, span: { start: offset, end: offset } },
    };
  }
  const document = parsed ?? parseYaml(source.text);
  if (!isYamlFailure(document)) return document;
  if (/duplicated|maxDepth/.test(document.reason)) return yamlProblem(source, document);
  return new YamlDocument(source.text, 0, data, []);
}

export function isProblem(result: YamlDocument | ReadProblem): result is ReadProblem {
  return 'rule' in result;
}
