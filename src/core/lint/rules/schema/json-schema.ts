import { isRecord, type Json, type Path, toPointer } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
import type { Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { schemaMistakes } from './json-schema-mistakes.ts';

export const jsonSchema = defineRule({
  id: 'schema/json-schema',
  severity: 'error',
  summary: 'The schemas of answers and tools are JSON Schema that something can satisfy.',
  details:
    'A type that does not exist, an empty `enum`, a `required` that is no list: a provider refuses the request, or leaves the schema out without a word. Unknown keywords are left alone.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: names a colour\nresponseFormat: json_schema\njsonSchema: \'{"name": "colour", "schema": {"type": "object", "properties": {"colour": {"type": "string"}}}}\'\ntemplate: Name a colour.\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: names a colour\nresponseFormat: json_schema\njsonSchema: \'{"name": "colour", "schema": {"type": "object", "properties": {"colour": {"type": "text"}}}}\'\ntemplate: Name a colour.\n',
  },
  applies: ({ responseFormat, tools }) => responseFormat?.schema !== undefined || tools.length > 0,
  *check(prompt) {
    const { responseFormat, tools } = prompt;
    if (responseFormat?.schema) yield* mistakesOf(responseFormat.schema, 'The response schema', responsePath(prompt), prompt);
    for (const [at, tool] of tools.entries()) {
      const { name, parameters } = functionOf(tool);
      if (parameters !== undefined)
        yield* mistakesOf(parameters, `The tool \`${String(name)}\``, [...(prompt.paths?.tools ?? ['tools']), at], prompt);
    }
  },
});

function* mistakesOf(schema: Json, what: string, base: Path, { source }: Prompt): Iterable<Report> {
  for (const { path, message } of schemaMistakes(schema))
    yield {
      at: { kind: 'node', source, path: [...base, ...path] },
      message: `${what}${path.length > 1 ? ` at ${toPointer(path.slice(0, -1))}` : ''}: ${message.replace(/[.]?$/, (end) => (message.endsWith('?') ? '' : end || '.'))}`,
      hint: 'Correct the schema.',
    };
}

function responsePath({ paths, format }: Prompt): Path {
  return paths?.responseFormat ?? (format === 'promptops' || format === 'github-models' ? ['jsonSchema', 'schema'] : []);
}

function functionOf(tool: Json): { readonly name?: Json | undefined; readonly parameters?: Json | undefined } {
  if (!isRecord(tool)) return {};
  const definition = isRecord(tool.function) ? tool.function : {};
  return { name: definition.name as Json | undefined, parameters: definition.parameters as Json | undefined };
}
