import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { Message, Prompt, Variable } from '../model.ts';
import type { Written } from './format.ts';
import { lostBut } from './lost.ts';
import { schemaProperties } from './prompty-properties.ts';
import { splitRoleLines, trimmed } from './role-lines.ts';
import { yamlText } from './yaml-text.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  max_tokens: 'maxOutputTokens',
  top_p: 'topP',
  top_k: 'topK',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  stop_sequences: 'stopSequences',
  seed: 'seed',
  allowMultipleToolCalls: 'allowMultipleToolCalls',
};
const PROMPTY_KEYS = new Set(['metadata', 'model', 'inputs', 'tools', 'template']);

/** Prompty v2. */
export function writePrompty(prompt: Prompt): Written {
  const lost = lostBut(
    prompt,
    'name',
    'version',
    'description',
    'syntax',
    'variables',
    'model',
    'responseFormat',
    'tools',
    'tags',
    'extensions',
  );
  const body = prompt.type === 'chat' ? chatBody(prompt.messages ?? [], lost) : textBody(prompt.template ?? '', lost);
  const front = frontMatter(prompt, lost);
  return { text: `---\n${Object.keys(front).length > 0 ? yamlText(front) : ''}---\n${body}`, extension: '.prompty', lost };
}

function frontMatter(prompt: Prompt, lost: string[]): JsonObject {
  const kept = prompt.format === 'prompty' ? prompt.extensions : {};
  const other = Object.keys(prompt.extensions).filter((key) => prompt.format !== 'prompty' && PROMPTY_KEYS.has(key));
  if (other.length > 0) lost.push(`further keys (${other.join(', ')})`);
  if (prompt.syntax === 'handlebars') lost.push('the template syntax (handlebars): Prompty has jinja2 and mustache');
  const tags = Object.entries(prompt.tags);
  const values = tags.filter(([, value]) => value !== 'true');
  if (values.length > 0) lost.push(`the values of tags (${values.map(([key]) => key).join(', ')})`);
  const metadata: JsonObject = {
    ...record(kept.metadata),
    ...(prompt.label !== undefined && { version: prompt.label }),
    ...(tags.length > 0 && { tags: tags.map(([key]) => key) }),
  };
  const entries: Record<string, Json | undefined> = {
    name: prompt.writtenName,
    description: prompt.description,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    model: modelOf(prompt, record(kept.model)),
    inputs: inputsOf(prompt),
    outputs: outputsOf(prompt, lost),
    tools: toolsOf(prompt, record(kept.tools), lost),
    ...(prompt.syntax !== 'jinja2' && { template: { format: { kind: 'mustache' }, parser: { kind: 'prompty' } } }),
    ...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !PROMPTY_KEYS.has(key))),
  };
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

const record = (value: Json | undefined): JsonObject => (isRecord(value) ? (value as JsonObject) : {});

function modelOf({ modelConfig }: Prompt, kept: JsonObject): JsonObject | undefined {
  const { provider, model_name: id, ...rest } = modelConfig;
  const options = Object.entries(rest).filter(([key]) => key in OPTIONS);
  const additional = Object.entries(rest).filter(([key]) => !(key in OPTIONS));
  const { api: _api, configuration: _configuration, response: _response, ...v2 } = kept;
  const model: JsonObject = {
    ...(id !== undefined && { id }),
    ...(provider !== undefined && { provider }),
    ...v2,
    ...((options.length > 0 || additional.length > 0) && {
      options: {
        ...Object.fromEntries(options.map(([key, value]) => [OPTIONS[key]!, value])),
        ...(additional.length > 0 && { additionalProperties: Object.fromEntries(additional) }),
      },
    }),
  };
  return Object.keys(model).length > 0 ? model : undefined;
}

const KINDS: Readonly<Partial<Record<NonNullable<Variable['type']>, string>>> = { number: 'float', messages: 'thread' };

function inputsOf({ variables, messages = [] }: Prompt): readonly Json[] | undefined {
  const declared = variables.map(
    ({ name, type = 'string', required = true, enum: choices, path: _path, ...rest }): JsonObject => ({
      name,
      kind: KINDS[type] ?? type,
      ...(required && { required }),
      ...rest,
      ...(choices && { enumValues: choices }),
    }),
  );
  const threads = messages
    .map(threadOf)
    .filter((name) => name !== undefined && !variables.some((variable) => variable.name === name && variable.type === 'messages'));
  const inputs = [
    ...declared.filter(({ name }) => !threads.includes(String(name))),
    ...threads.map((name) => ({ name: name!, kind: 'thread' })),
  ];
  return inputs.length > 0 ? inputs : undefined;
}

function outputsOf({ responseFormat }: Prompt, lost: string[]): readonly Json[] | undefined {
  if (!responseFormat || responseFormat.kind === 'text') return undefined;
  const properties = responseFormat.schema && schemaProperties(responseFormat.schema);
  if (!properties) lost.push(`the response format (${responseFormat.kind})`);
  else if (responseFormat.name !== undefined || responseFormat.strict !== undefined)
    lost.push('the name and strictness of the response schema');
  return properties;
}

function toolsOf({ tools }: Prompt, kept: JsonObject, lost: string[]): readonly Json[] | undefined {
  if (tools.length === 0) return undefined;
  return tools.map((tool): Json => {
    const { type, function: written, ...rest } = record(tool);
    if (type !== 'function' || !isRecord(written)) return { ...record(tool), ...record(kept[String(record(tool).name)]) };
    const { name, parameters, ...facts } = written as JsonObject;
    const properties = isRecord(parameters) ? schemaProperties(parameters as JsonObject) : undefined;
    if (parameters !== undefined && !properties) lost.push(`the parameters of the tool ${String(name)}`);
    return { ...(name !== undefined && { name }), kind: 'function', ...facts, ...(properties && { parameters: properties }), ...rest };
  });
}

const ROLES = new Set(['system', 'user', 'assistant', 'developer']);

/** Messages under role lines, as Prompty and chat texts have them. */
export function chatBody(messages: readonly Message[], lost: string[]): string {
  let body = '';
  for (const [at, message] of messages.entries()) {
    const thread = threadOf(message);
    if (thread !== undefined) {
      body += `${body === '' ? 'system:\n' : ''}{{${thread}}}\n\n`;
      continue;
    }
    const { role, content, ...rest } = message;
    const place = `message ${at + 1}`;
    if (!ROLES.has(role)) lost.push(`${place}, whose role Prompty does not have (${role})`);
    const text = typeof content === 'string' ? content : textParts(content);
    if (typeof content === 'string') loseLineBreaks(text, place, lost);
    else lost.push(`the parts of ${place}`);
    if (splitRoleLines(text)) lost.push(`a line of ${place} that Prompty reads as a role`);
    body += `${ROLES.has(role) ? role : 'user'}${attributes(rest, place, lost)}:\n${text}\n\n`;
  }
  return body === '' ? '' : `${body.slice(0, -1)}`;
}

function attributes(rest: JsonObject, place: string, lost: string[]): string {
  const entries = Object.entries(rest);
  const plain = entries.filter(([key, value]) => /^\w+$/.test(key) && typeof value === 'string' && !/["\]\n]/.test(value));
  if (plain.length < entries.length) lost.push(`further keys of ${place}`);
  return plain.length > 0 ? `[${plain.map(([key, value]) => `${key}="${value}"`).join(', ')}]` : '';
}

function textParts(content: Json): string {
  if (!Array.isArray(content)) return '';
  return content.map((part: Json) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}

function textBody(text: string, lost: string[]): string {
  loseLineBreaks(text, 'the text', lost);
  if (splitRoleLines(text)) lost.push('that it is one text: a line of it reads as a role');
  return `${text}\n`;
}

function loseLineBreaks(text: string, place: string, lost: string[]): void {
  const { start, end } = trimmed(text, 0, text.length);
  if (start > 0 || end < text.length) lost.push(`line breaks at the ends of ${place}`);
}

function threadOf({ role, content }: Message): string | undefined {
  return role === 'placeholder' ? /^\{\{(.*)\}\}$/.exec(String(content))?.[1] : undefined;
}
