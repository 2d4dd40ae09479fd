import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { Message, Prompt } from '../model.ts';
import type { Written } from './format.ts';
import { lostBut } from './lost.ts';
import { modelNamed, modelString } from './model-config.ts';
import { picoInputs } from './write-picoschema.ts';
import { yamlText } from './yaml-text.ts';

const CONFIG: Readonly<Record<string, string>> = {
  max_tokens: 'maxOutputTokens',
  top_p: 'topP',
  top_k: 'topK',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  stop_sequences: 'stopSequences',
};
const OWN_KEYS = new Set([
  ...['name', 'variant', 'version', 'description', 'model', 'config'],
  ...['input', 'output', 'tools', 'toolDefs', 'metadata'],
]);

export function writeDotprompt(prompt: Prompt): Written {
  const lost = lostBut(
    prompt,
    ...(['name', 'version', 'variant', 'description', 'syntax', 'variables'] as const),
    ...(['model', 'responseFormat', 'tools', 'tags', 'extensions'] as const),
  );
  if (prompt.syntax === 'jinja2') lost.push('the template syntax (jinja2): Dotprompt has Handlebars');
  if (prompt.includes.length > 0) lost.push(`references to ${prompt.includes.join(', ')}: their text is written out`);
  const front = frontMatter(prompt, lost);
  const body = prompt.type === 'chat' ? chatBody(prompt.messages ?? [], lost) : (prompt.template ?? '');
  if (Object.keys(front).length === 0) return { text: body, extension: '.prompt', lost };
  if (body !== body.trim())
    lost.push(`blanks at the ends of ${prompt.type === 'chat' ? 'the messages' : 'the text'}: Dotprompt trims them`);
  return { text: `---\n${yamlText(front)}---\n${body}\n`, extension: '.prompt', lost };
}

function frontMatter(prompt: Prompt, lost: string[]): JsonObject {
  const kept = prompt.format === 'dotprompt' ? prompt.extensions : {};
  const foreign = Object.keys(prompt.extensions).filter((key) => prompt.format !== 'dotprompt' && OWN_KEYS.has(key));
  if (foreign.length > 0) lost.push(`further keys (${foreign.join(', ')})`);
  const name = prompt.suffix === undefined ? prompt.writtenName : prompt.name;
  const input: JsonObject = { ...picoInputs(prompt.variables, lost), ...record(kept.input) };
  const output: JsonObject = { ...outputOf(prompt, lost), ...record(kept.output) };
  const named = prompt.tools.filter((tool) => !isFunction(tool));
  const defined = prompt.tools.filter(isFunction).map((tool) => definitionOf(tool, lost));
  if (prompt.tools.findIndex(isFunction) !== (defined.length > 0 ? named.length : -1))
    lost.push('the order of the tools: names come first');
  const entries: Record<string, Json | undefined> = {
    name: prompt.variant !== undefined && name?.endsWith(`.${prompt.variant}`) ? name.slice(0, -prompt.variant.length - 1) : name,
    variant: prompt.variant,
    version: prompt.label,
    description: prompt.description,
    ...modelOf(prompt.modelConfig),
    input: filled(input),
    output: filled(output),
    tools: named.length > 0 ? named : undefined,
    toolDefs: kept.toolDefs ?? (defined.length > 0 ? defined : undefined),
    metadata: filled(prompt.tags),
    ...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !OWN_KEYS.has(key))),
  };
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

const record = (value: Json | undefined): JsonObject => (isRecord(value) ? (value as JsonObject) : {});
const filled = (value: JsonObject): JsonObject | undefined => (Object.keys(value).length > 0 ? value : undefined);

function modelOf(config: JsonObject): { model?: string; config?: JsonObject } {
  const { provider, model_name: name, ...rest } = config;
  const model = modelString(config);
  const read = model === undefined || model === '' ? {} : modelNamed(model);
  const faithful = model !== undefined && read.provider === provider && read.model_name === name;
  const parameters: JsonObject = {
    ...(!faithful && provider !== undefined && { provider }),
    ...(!faithful && name !== undefined && { model_name: name }),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [CONFIG[key] ?? key, value])),
  };
  return { ...(faithful && { model }), ...(Object.keys(parameters).length > 0 && { config: parameters }) };
}

function outputOf({ responseFormat }: Prompt, lost: string[]): JsonObject {
  if (!responseFormat) return {};
  const { kind, name, strict, schema } = responseFormat;
  if (kind === 'text') return { format: 'text' };
  if (name !== undefined || strict !== undefined) lost.push('the name and strictness of the response schema');
  return { format: 'json', ...(kind === 'json_schema' && schema && { schema }) };
}

function isFunction(tool: Json): tool is JsonObject {
  return isRecord(tool) && tool.type === 'function' && isRecord(tool.function);
}

function definitionOf(tool: JsonObject, lost: string[]): JsonObject {
  const { name, description, parameters, ...further } = tool.function as JsonObject;
  const others = [...Object.keys(further), ...Object.keys(tool).filter((key) => key !== 'type' && key !== 'function')];
  if (others.length > 0) lost.push(`${others.join(', ')} of the tool ${String(name)}`);
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(parameters !== undefined && { inputSchema: parameters }),
  };
}

function chatBody(messages: readonly Message[], lost: string[]): string {
  let body = '';
  for (const [at, { role, content, ...rest }] of messages.entries()) {
    const place = `message ${at + 1}`;
    if (role === 'placeholder') {
      if (content !== '{{history}}') lost.push(`the name of ${place}: Dotprompt has one list of messages, \`history\``);
      body += '{{history}}';
      continue;
    }
    const { metadata, ...others } = rest;
    if (Object.keys(others).length > 0) lost.push(`${Object.keys(others).join(', ')} of ${place}`);
    const text = typeof content === 'string' ? content : Array.isArray(content) ? partsText(content, place, lost) : '';
    if (text.trim() === '') lost.push(`${place}, which is empty`);
    body += `{{role "${role === 'assistant' ? 'model' : role}"${hashOf(record(metadata))}}}${text}`;
  }
  return body;
}

function hashOf(metadata: JsonObject): string {
  return Object.entries(metadata)
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .join('');
}

function partsText(parts: readonly Json[], place: string, lost: string[]): string {
  return parts
    .map((part) => {
      const { type, text, image_url: image, media } = record(part);
      if (type === 'text' && typeof text === 'string') return text;
      const { url, contentType } = record(type === 'media' ? media : image);
      if (typeof url === 'string')
        return `{{media url=${argument(url)}${typeof contentType === 'string' ? ` contentType=${argument(contentType)}` : ''}}}`;
      lost.push(`a part of ${place} (${String(type)})`);
      return '';
    })
    .join('');
}

/** `{{photo}}` is the variable, anything else a text. */
function argument(value: string): string {
  return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(value)?.[1] ?? JSON.stringify(value);
}
