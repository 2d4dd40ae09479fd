import { isRecord, type Json, type JsonObject, type Path, parseJson } from '../json.ts';
import { decodeProjection } from '../mlflow/codec.ts';
import type { Projection } from '../mlflow/projection.ts';
import { syntaxOfProjection } from '../plan/interface.ts';
import type { Message, Prompt, ResponseFormat, TextPart, Variable } from '../prompt/model.ts';
import { SourceFile } from '../source/source-file.ts';
import { labelsOf } from './labels.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion } from './version.ts';

/** A registered version as a prompt, so that what writes files can write it. What no registry keeps (tests, comments) is not there. */
export function promptOfVersion(version: PromptVersion, description: string): Prompt {
  const { name, tags } = version;
  const projection = decodeProjection(tags);
  const { type, template, messages, model_config: modelConfig = {}, content = {} } = projection;
  const source = new SourceFile(`${name}.prompt.yaml`, '');
  const responseFormat = responseFormatOf(projection);
  const label = labelsOf(tags).at(-1);
  const syntax = syntaxOfProjection(projection);
  return {
    name,
    nameFrom: 'name',
    writtenName: name,
    format: 'promptops',
    source,
    type,
    syntax,
    sourceSyntax: syntax,
    parts: partsOf(projection, source),
    ...(template !== undefined && { template }),
    ...(messages !== undefined && { messages }),
    variables: variablesOf(content['variables'], tags[VERSION_TAGS.variables]),
    uses: [],
    modelConfig,
    ...(responseFormat && { responseFormat }),
    tools: Array.isArray(content['tools']) ? content['tools'] : [],
    tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !RESERVED.test(key))),
    aliases: [],
    evals: { rows: [], checks: [] },
    extensions: {},
    includes: [],
    ...(label !== undefined && { label }),
    ...(description !== '' && { description }),
  };
}

const RESERVED = /^(?:promptops_|mlflow\.|_mlflow)/;

function responseFormatOf({ response_format: schema, content }: Projection): ResponseFormat | undefined {
  const rest = content?.['responseFormat'];
  const { kind, name, strict } = isRecord(rest) ? rest : {};
  if (schema === undefined) return kind === 'json_object' ? { kind } : undefined;
  return { kind: 'json_schema', schema, ...(typeof name === 'string' && { name }), ...(typeof strict === 'boolean' && { strict }) };
}

/** The interface as it is hashed, and what is said about it beside. */
function variablesOf(hashed: Json | undefined, described: string | undefined): readonly Variable[] {
  const variables = new Map<string, Variable>();
  for (const { name, description, example } of [...named(parsed(described)), ...named(hashed)])
    variables.set(name, {
      ...variables.get(name),
      name,
      path: [],
      ...(typeof description === 'string' && { description }),
      ...(example !== undefined && { example }),
    });
  for (const { description: _description, example: _example, ...entry } of named(hashed))
    variables.set(entry.name, { ...variables.get(entry.name), ...(entry as unknown as Omit<Variable, 'path'>), path: [] });
  return [...variables.values()];
}

function named(value: Json | undefined): readonly (JsonObject & { readonly name: string })[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is JsonObject & { name: string } => isRecord(entry) && typeof entry['name'] === 'string');
}

function parsed(text: string | undefined): Json {
  try {
    return text === undefined ? null : parseJson(text);
  } catch {
    return null;
  }
}

function partsOf({ type, template = '', messages = [] }: Projection, source: SourceFile): readonly TextPart[] {
  const part = (text: string, path: Path): TextPart => ({ path, source: text, text, origin: { kind: 'body', source, start: 0 } });
  if (type === 'text') return [part(template, ['template'])];
  return messages.flatMap((message, index) =>
    messageTexts(message).map(([text, path]) => part(text, ['messages', index, 'content', ...path])),
  );
}

function messageTexts({ content }: Message): readonly (readonly [string, Path])[] {
  if (typeof content === 'string') return [[content, []]];
  if (!Array.isArray(content)) return [];
  return content.flatMap((piece: Json, index) =>
    isRecord(piece) && typeof piece['text'] === 'string' ? [[piece['text'], [index, 'text']] as const] : [],
  );
}
