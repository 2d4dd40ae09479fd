import { byCodeUnit } from '../canonical-json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Message, Prompt, Syntax, Variable } from '../prompt/model.ts';

/** Exactly what is written to the registry and hashed, in MLflow's spelling. Empty parts are absent. */
export type Projection = JsonObject & {
  readonly type: 'text' | 'chat';
  readonly template?: string;
  readonly messages?: readonly Message[];
  readonly model_config?: JsonObject;
  readonly response_format?: JsonObject;
  readonly content?: JsonObject;
};

/** The part of a prompt that reaches a model or an application: its identity. */
export function projectionOf(prompt: Prompt): Projection {
  const content = contentOf(prompt);
  return {
    type: prompt.type,
    ...(prompt.type === 'chat' ? { messages: prompt.messages ?? [] } : { template: prompt.template ?? '' }),
    ...(filled(prompt.modelConfig) && { model_config: prompt.modelConfig }),
    ...(prompt.responseFormat?.kind === 'json_schema' && prompt.responseFormat.schema && { response_format: prompt.responseFormat.schema }),
    ...(filled(content) && { content }),
  };
}

function filled(value: JsonObject): boolean {
  return Object.keys(value).length > 0;
}

function contentOf(prompt: Prompt): JsonObject {
  const responseFormat = responseFormatRest(prompt);
  const variables = prompt.variables.map(interfaceOf).filter((variable) => Object.keys(variable).length > 1);
  variables.sort((a, b) => byCodeUnit(String(a['name']), String(b['name'])));
  return {
    ...(!syntaxIsPlain(prompt.syntax, textsOf(prompt)) && { syntax: prompt.syntax }),
    ...(prompt.tools.length > 0 && { tools: prompt.tools }),
    ...(responseFormat && { responseFormat }),
    ...(variables.length > 0 && { variables }),
  };
}

function textsOf(prompt: Prompt): readonly string[] {
  return prompt.parts.map((part) => part.text);
}

const PLAIN_TAG = /\{\{[ \t]*[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*[ \t]*\}\}/g;

/** True where the text itself says how to read it, so that equal text has one hash in every format. */
export function syntaxIsPlain(syntax: Syntax, texts: readonly string[]): boolean {
  if (syntax === 'jinja2' && texts.some((text) => text.includes('{%')) && texts.some((text) => text.includes('%}'))) return true;
  return texts.every((text) => {
    if (!text.includes('{')) return true;
    if (text.includes('{%') || text.includes('{#') || text.includes('\\{{')) return false;
    return !text.includes('{{') || !text.replace(PLAIN_TAG, '').includes('{{');
  });
}

function responseFormatRest({ responseFormat }: Prompt): JsonObject | undefined {
  if (responseFormat?.kind === 'json_object') return { kind: 'json_object' };
  if (responseFormat?.kind !== 'json_schema') return undefined;
  const rest: JsonObject = {
    ...(responseFormat.name !== undefined && { name: responseFormat.name }),
    ...(responseFormat.strict !== undefined && { strict: responseFormat.strict }),
  };
  return filled(rest) ? rest : undefined;
}

function interfaceOf(variable: Variable): JsonObject {
  return {
    name: variable.name,
    ...(variable.required === false && { required: false }),
    ...(variable.type !== undefined && variable.type !== 'string' && { type: variable.type }),
    ...(variable.default !== undefined && { default: variable.default }),
    ...(variable.enum !== undefined && { enum: variable.enum as readonly Json[] }),
  };
}
