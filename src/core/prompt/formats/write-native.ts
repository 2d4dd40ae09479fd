import type { Json, JsonObject } from '../../json.ts';
import { detectSyntax } from '../../template/detect-syntax.ts';
import type { EvalCheck, Prompt, Variable } from '../model.ts';
import type { Written } from './format.ts';
import { modelNamed, modelString } from './model-config.ts';
import { NATIVE_KEYS } from './native.ts';
import { yamlText } from './yaml-text.ts';

const CAMEL: Readonly<Record<string, string>> = {
  max_tokens: 'maxTokens',
  top_p: 'topP',
  top_k: 'topK',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  stop_sequences: 'stopSequences',
};

/** Everything a prompt says, in the native format: what this reads back is the same prompt. */
export function writeNative(prompt: Prompt): Written {
  const data = nativeData(prompt);
  return { text: yamlText(data), extension: '.prompt.yaml', lost: lostInNative(prompt) };
}

/** The keys of the native format; other writers leave out those that they say elsewhere. */
export function nativeData(prompt: Prompt): JsonObject {
  const name = prompt.suffix === undefined ? prompt.writtenName : prompt.name;
  const { responseFormat, tags, aliases, tools, variables } = prompt;
  const rows = prompt.evals.rows.filter(({ complete }) => complete);
  return compact({
    name,
    version: prompt.label,
    variant: prompt.variant,
    description: prompt.description,
    ...modelOf(prompt.modelConfig),
    responseFormat: responseFormat?.kind,
    jsonSchema: responseFormat?.kind === 'json_schema' && responseFormat.schema ? schemaText(responseFormat) : undefined,
    template: prompt.type === 'text' ? (prompt.template ?? '') : undefined,
    messages: prompt.type === 'chat' ? (prompt.messages ?? []) : undefined,
    syntax: syntaxOf(prompt),
    variables: variables.length > 0 ? variables.map(variableOf) : undefined,
    tools: tools.length > 0 ? tools : undefined,
    tags: Object.keys(tags).length > 0 ? tags : undefined,
    aliases: aliases.length > 0 ? aliases : undefined,
    testData: rows.length > 0 ? rows.map(({ values }) => values) : undefined,
    evaluators: prompt.evals.checks.length > 0 ? prompt.evals.checks.map(evaluatorOf) : undefined,
    ...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !NATIVE_KEYS.has(key))),
  });
}

function compact(entries: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** One `model` string where it reads back as it was, else its halves among the parameters. */
function modelOf(config: JsonObject): Record<string, Json | undefined> {
  const { provider, model_name: name, ...rest } = config;
  const model = modelString(config);
  const named: JsonObject = model === undefined || model === '' ? {} : modelNamed(model);
  const faithful = model !== undefined && named.provider === provider && named.model_name === name;
  const parameters = compact({
    ...(!faithful && { provider, model_name: name }),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [CAMEL[key] ?? key, value])),
  });
  return { model: faithful ? model : undefined, modelParameters: Object.keys(parameters).length > 0 ? parameters : undefined };
}

function schemaText({ name, strict, schema }: NonNullable<Prompt['responseFormat']>): string {
  return JSON.stringify(compact({ name, strict, schema }), null, 2);
}

/** Left out where reading finds the same by itself. */
function syntaxOf({ syntax, parts, variables }: Prompt): string | undefined {
  const texts = parts.map(({ text }) => text);
  const names = variables.map(({ name }) => name);
  return detectSyntax(texts, names) === syntax ? undefined : syntax;
}

function variableOf({ path: _path, ...variable }: Variable): JsonObject {
  return variable as JsonObject;
}

function evaluatorOf({ kind, name, value }: EvalCheck): JsonObject {
  const named = name !== undefined && { name };
  if (kind.startsWith('string.')) return { ...named, string: { [kind.slice('string.'.length)]: value } };
  if (kind.startsWith('uses:')) return { ...named, uses: kind.slice('uses:'.length) };
  return { ...named, [kind]: value };
}

/** What only the form of the native file cannot say. */
export function lostInNative(prompt: Prompt): string[] {
  const taken = Object.keys(prompt.extensions).filter((key) => NATIVE_KEYS.has(key));
  const lost: string[] = [];
  if (taken.length > 0) lost.push(`what ${prompt.format} says beyond the native format under ${taken.join(', ')}`);
  if (prompt.evals.rows.some(({ complete }) => !complete)) lost.push('test data that is kept in other files or made by code');
  if (prompt.includes.length > 0) lost.push(`references to ${prompt.includes.join(', ')}: their text is written out`);
  if (prompt.sourceSyntax === 'fstring') lost.push('the fstring braces: variables are written as {{name}}');
  if (prompt.parts.some(({ text }) => text.startsWith('file://')))
    lost.push('a text that begins with file://: it will be read as a reference');
  return lost;
}
