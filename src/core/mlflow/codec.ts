import { PromptopsError } from '../errors.ts';
import { isRecord, type Json, type JsonObject, parseJson } from '../json.ts';
import type { Message } from '../prompt/model.ts';
import type { Projection } from './projection.ts';

/** Tags of a model version that carry a prompt; the names are MLflow's and ours (permanent). */
export const TAGS = {
  isPrompt: 'mlflow.prompt.is_prompt',
  text: 'mlflow.prompt.text',
  type: '_mlflow_prompt_type',
  responseFormat: '_mlflow_prompt_response_format',
  modelConfig: '_mlflow_prompt_model_config',
  content: 'promptops_content',
} as const;

/** MLflow refuses longer prompt texts and version tags. */
export const MAX_TEXT_CHARACTERS = 100_000;

export type Tags = Readonly<Record<string, string>>;

/** A projection as the tags of one version. */
export function encodeProjection(projection: Projection): Tags {
  return {
    [TAGS.isPrompt]: 'true',
    [TAGS.type]: projection.type,
    [TAGS.text]: registeredText(projection),
    ...(projection.model_config && { [TAGS.modelConfig]: JSON.stringify(projection.model_config) }),
    ...(projection.response_format && { [TAGS.responseFormat]: JSON.stringify(projection.response_format) }),
    ...(projection.content && { [TAGS.content]: JSON.stringify(projection.content) }),
  };
}

/** What `mlflow.prompt.text` holds: the template, or the messages as JSON. */
export function registeredText(projection: Projection): string {
  return projection.type === 'chat' ? JSON.stringify(projection.messages ?? []) : (projection.template ?? '');
}

/** The projection that a version's tags carry, whoever wrote them. */
export function decodeProjection(tags: Tags): Projection {
  const text = tags[TAGS.text];
  if (text === undefined) throw new PromptopsError('PROMPT_INVALID', `The version has no tag ${TAGS.text}: it is not a prompt.`);
  const modelConfig = objectIn(tags, TAGS.modelConfig);
  const responseFormat = objectIn(tags, TAGS.responseFormat);
  const content = objectIn(tags, TAGS.content);
  return {
    ...(tags[TAGS.type] === 'chat' ? { type: 'chat', messages: messagesIn(text) } : { type: 'text', template: text }),
    ...(modelConfig && { model_config: modelConfig }),
    ...(responseFormat && { response_format: responseFormat }),
    ...(content && { content }),
  };
}

function messagesIn(text: string): readonly Message[] {
  const messages = parsed(text, TAGS.text);
  if (!Array.isArray(messages))
    throw new PromptopsError('PROMPT_INVALID', `The tag ${TAGS.text} of a chat prompt is not a list of messages.`);
  return messages as readonly Message[];
}

function objectIn(tags: Tags, tag: string): JsonObject | undefined {
  const text = tags[tag];
  if (text === undefined) return undefined;
  const value = parsed(text, tag);
  if (!isRecord(value)) throw new PromptopsError('PROMPT_INVALID', `The tag ${tag} does not hold a JSON object.`);
  return Object.keys(value).length > 0 ? (value as JsonObject) : undefined;
}

function parsed(text: string, tag: string): Json {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new PromptopsError('PROMPT_INVALID', `The tag ${tag} does not hold JSON.`, '', { cause });
  }
}
