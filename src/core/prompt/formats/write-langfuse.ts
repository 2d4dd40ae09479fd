import type { Json, JsonObject } from '../../json.ts';
import type { Message, Prompt } from '../model.ts';
import type { Written } from './format.ts';
import { lostBut } from './lost.ts';

export function writeLangfuse(prompt: Prompt): Written {
  const lost = lostBut(prompt, 'name', 'description', 'model', 'responseFormat', 'tools', 'aliases', 'tags', 'extensions');
  const other = Object.entries(prompt.tags).filter(([, value]) => value !== 'true');
  if (other.length > 0) lost.push(`the values of tags (${other.map(([key]) => key).join(', ')})`);
  const { config: extra, ...rest } = prompt.extensions;
  const { stop_sequences: stop, model_name: model, ...parameters } = prompt.modelConfig;
  const responseFormat = openAiFormat(prompt);
  const config: JsonObject = {
    ...(model !== undefined && { model }),
    ...parameters,
    ...(stop !== undefined && { stop }),
    ...(prompt.tools.length > 0 && { tools: prompt.tools }),
    ...(responseFormat && { response_format: responseFormat }),
    ...(extra as JsonObject | undefined),
  };
  const data: JsonObject = {
    name: prompt.writtenName ?? prompt.name,
    type: prompt.type,
    prompt: prompt.type === 'text' ? (prompt.template ?? '') : (prompt.messages ?? []).map(langfuseMessage),
    config,
    labels: prompt.aliases,
    tags: Object.keys(prompt.tags),
    ...(prompt.description !== undefined && { description: prompt.description }),
    ...rest,
  };
  return { text: `${JSON.stringify(data, null, 2)}\n`, extension: '.json', lost };
}

function langfuseMessage(message: Message): Json {
  const name = message.role === 'placeholder' && /^\{\{(.*)\}\}$/.exec(String(message.content))?.[1];
  return name ? { type: 'placeholder', name } : message;
}

/** OpenAI's `response_format` of a request. */
function openAiFormat({ responseFormat }: Prompt): JsonObject | undefined {
  if (!responseFormat) return undefined;
  const { kind, ...schema } = responseFormat;
  return kind === 'json_schema' ? { type: kind, json_schema: schema as JsonObject } : { type: kind };
}
