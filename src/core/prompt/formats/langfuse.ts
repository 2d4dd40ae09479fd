import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { PromptDraft } from '../model.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { openAiResponseFormat } from './json-schema-string.ts';
import { readMessages, readText } from './messages.ts';
import { isKnownParameter, mapParameters } from './model-config.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { otherKeys, Reading, readTags } from './reading.ts';
import { writeLangfuse } from './write-langfuse.ts';

const READ_KEYS = new Set(['name', 'type', 'prompt', 'config', 'labels', 'tags', 'description']);

/** One exported prompt of Langfuse. Its `version` is a number of that registry, not a label. */
export const reader: FormatReader = { read: readLangfuse, write: writeLangfuse };

function readLangfuse(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult {
  const document = parseSource(source, parsed);
  if (isProblem(document)) return { drafts: [], problems: [document] };
  const reading = new Reading(source, document, context);
  const data = reading.record(document.data, [], 'An exported prompt');
  return { drafts: [readDraft(data, reading)], problems: reading.problems, document, includes: reading.includes };
}

function readDraft(data: JsonObject, reading: Reading): PromptDraft {
  const config = reading.record(data['config'], ['config'], '`config`');
  const known = Object.keys(config).filter((key) => isKnownParameter(key) || isScalar(config[key]));
  const { config: modelConfig, from } = mapParameters(Object.fromEntries(known.map((key) => [key, config[key]])));
  const responseFormat = openAiResponseFormat(config['response_format'], ['config', 'response_format'], reading);
  const rest = otherKeys(config, new Set([...known, 'tools', 'response_format']));
  const tools = reading.list(config['tools'], ['config', 'tools'], '`tools`');
  const writtenName = reading.text(data['name'], ['name'], '`name`');
  const description = reading.text(data['description'], ['description'], '`description`');
  const labels = reading.list(data['labels'], ['labels'], '`labels`');
  return {
    format: 'langfuse',
    source: reading.source,
    document: reading.document,
    ...(writtenName !== undefined && { writtenName }),
    ...(description !== undefined && { description }),
    syntax: 'mustache',
    ...readBody(data, reading),
    variables: [],
    modelConfig,
    ...(responseFormat && { responseFormat }),
    ...(tools.length > 0 && { tools }),
    tags: readTags(data['tags'], ['tags'], reading),
    aliases: labels.filter((label): label is string => typeof label === 'string' && label !== 'latest'),
    extensions: { ...otherKeys(data, READ_KEYS), ...(Object.keys(rest).length > 0 && { config: rest }) },
    paths: {
      aliases: ['labels'],
      tools: ['config', 'tools'],
      responseFormat: ['config', 'response_format'],
      ...Object.fromEntries([...from].map(([name, key]) => [name === 'model_name' ? 'model' : `modelConfig.${name}`, ['config', key]])),
    },
  };
}

/** A parameter of the model, known or not; lists and maps are settings of an application. */
function isScalar(value: Json | undefined): boolean {
  return typeof value !== 'object';
}

function readBody(data: JsonObject, reading: Reading): Pick<PromptDraft, 'type' | 'texts' | 'messages'> {
  if (!Array.isArray(data['prompt'])) {
    const text = reading.text(data['prompt'], ['prompt'], '`prompt`') ?? '';
    return { type: 'text', texts: [readText(text, ['prompt'], ['template'], reading)] };
  }
  return { type: 'chat', ...readMessages(data['prompt'].map(plainMessage), ['prompt'], reading) };
}

/** `{type: "placeholder", name}` is our placeholder; the `type` of a message says nothing more. */
function plainMessage(item: Json): Json {
  if (!isRecord(item)) return item;
  const { type, ...message } = item as JsonObject;
  if (type === 'placeholder') return { placeholder: String(message['name'] ?? '') };
  return type === 'chatmessage' || type === undefined ? message : (item as JsonObject);
}
