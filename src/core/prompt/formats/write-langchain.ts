import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { Message, Prompt } from '../model.ts';
import type { Written } from './format.ts';
import { lostBut } from './lost.ts';

const CLASSES: Readonly<Record<string, string>> = { system: 'System', user: 'Human', assistant: 'AI' };

export function writeLangchain(prompt: Prompt): Written {
  const lost = lostBut(prompt, 'name', 'syntax', 'variables', 'responseFormat');
  if (prompt.syntax === 'handlebars') lost.push('the template syntax (handlebars): LangChain reads it as mustache');
  if (prompt.responseFormat && !prompt.responseFormat.schema) lost.push('the response format without a schema');
  if (prompt.variables.some(({ enum: values, description, example, type }) => values ?? description ?? example ?? type))
    lost.push('types, choices, descriptions and examples of variables');
  const rest = new Set(
    (prompt.messages ?? []).flatMap((message) => Object.keys(message).filter((key) => key !== 'role' && key !== 'content')),
  );
  if (rest.size > 0) lost.push(`further keys of messages (${[...rest].join(', ')})`);
  if (prompt.type === 'text' && prompt.responseFormat?.schema) lost.push('that it is one text: with a schema it becomes a user message');
  const format = prompt.syntax === 'jinja2' ? 'jinja2' : 'mustache';
  const partials = prompt.variables.filter((variable) => variable.default !== undefined);
  const names = new Set([...prompt.uses.map(({ name }) => name), ...prompt.variables.map(({ name }) => name)]);
  const variables: JsonObject = {
    input_variables: [...names].filter((name) => !partials.some((partial) => partial.name === name)),
    ...(partials.length > 0 && { partial_variables: Object.fromEntries(partials.map(({ name, default: value }) => [name, value!])) }),
    ...(prompt.writtenName !== undefined && { name: prompt.writtenName }),
  };
  const schema = prompt.responseFormat?.schema;
  const data =
    prompt.type === 'text' && !schema
      ? construct('PromptTemplate', { template: prompt.template ?? '', template_format: format, ...variables })
      : construct(schema ? 'StructuredPrompt' : 'ChatPromptTemplate', {
          messages: (prompt.type === 'chat' ? (prompt.messages ?? []) : [{ role: 'user', content: prompt.template ?? '' }]).map((message) =>
            messageOf(message, format),
          ),
          ...variables,
          ...(schema && { schema_: schema }),
        });
  return { text: `${JSON.stringify(data, null, 2)}\n`, extension: '.json', lost };
}

function construct(name: string, kwargs: JsonObject): JsonObject {
  return { lc: 1, type: 'constructor', id: ['langchain_core', 'prompts', ...moduleOf(name), name], kwargs };
}

function moduleOf(name: string): string[] {
  if (name === 'PromptTemplate') return ['prompt'];
  if (name === 'StructuredPrompt') return ['structured'];
  return name === 'ImagePromptTemplate' ? ['image'] : ['chat'];
}

function messageOf({ role, content }: Message, format: string): Json {
  const placeholder = role === 'placeholder' ? /^\{\{(.*)\}\}$/.exec(String(content))?.[1] : undefined;
  if (placeholder !== undefined) return construct('MessagesPlaceholder', { variable_name: placeholder });
  const template = (text: string) => construct('PromptTemplate', { template: text, template_format: format, input_variables: [] });
  const prompt = Array.isArray(content)
    ? content.map((part: Json) => (isRecord(part) && part['type'] === 'text' ? template(String(part['text'])) : imageOf(part, format)))
    : template(String(content ?? ''));
  const name = CLASSES[role];
  if (name === undefined) return construct('ChatMessagePromptTemplate', { role, prompt });
  return construct(`${name}MessagePromptTemplate`, { prompt });
}

function imageOf(part: Json, format: string): JsonObject {
  const image = isRecord(part) ? (part as JsonObject)['image_url'] : undefined;
  return construct('ImagePromptTemplate', { template: image ?? {}, template_format: format, input_variables: [] });
}
