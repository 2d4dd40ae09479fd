import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { mapParameters } from './model-config.ts';

/** The class that a manifest's node names. */
export function classOf(node: JsonObject): string {
  const { id } = node;
  return Array.isArray(id) ? String(id.at(-1) ?? '') : '';
}

export function kwargsOf(node: JsonObject): JsonObject {
  return isRecord(node['kwargs']) ? (node['kwargs'] as JsonObject) : {};
}

interface ModelNode {
  readonly node: JsonObject;
  /** What a binding adds to each call: tools, a response format, stop words. */
  readonly bound: JsonObject;
}

/** The model at the end of a sequence, if the manifest is one. */
export function findModel(value: unknown): ModelNode | undefined {
  if (!isRecord(value)) return undefined;
  const { last, bound, kwargs } = kwargsOf(value as JsonObject);
  const step = (last ?? bound) as Json | undefined;
  if (isRecord(step)) {
    const inner = findModel(step);
    return inner && { ...inner, bound: { ...inner.bound, ...(isRecord(kwargs) && (kwargs as JsonObject)) } };
  }
  const ids = (value as JsonObject)['id'];
  return Array.isArray(ids) && ids.includes('chat_models') ? { node: value as JsonObject, bound: {} } : undefined;
}

export interface LangchainModel {
  readonly config: JsonObject;
  readonly responseFormat?: ResponseFormat;
  readonly tools?: readonly Json[];
}

/** Its parameters, without nodes of secrets and classes, in MLflow's spelling. */
export function readLangchainModel(found: ModelNode | undefined): LangchainModel {
  if (!found) return { config: {} };
  const { tools, response_format: format, ...bound } = found.bound;
  const plain = Object.entries({ ...kwargsOf(found.node), ...bound }).filter(([, value]) => !isRecord(value) || value['lc'] !== 1);
  const { config } = mapParameters(Object.fromEntries(plain));
  const ids = found.node['id'] as readonly Json[];
  const provider = ids.at(-2);
  const responseFormat = responseFormatOf(format);
  return {
    config: { ...(typeof provider === 'string' && provider !== 'chat_models' && { provider }), ...config },
    ...(responseFormat && { responseFormat }),
    ...(Array.isArray(tools) && tools.length > 0 && { tools }),
  };
}

function responseFormatOf(value: Json | undefined): ResponseFormat | undefined {
  if (!isRecord(value)) return undefined;
  const { type, json_schema: schema } = value as JsonObject;
  if (type === 'text' || type === 'json_object') return { kind: type };
  if (type !== 'json_schema' || !isRecord(schema)) return undefined;
  return {
    kind: type,
    ...(typeof schema['name'] === 'string' && { name: schema['name'] }),
    ...(typeof schema['strict'] === 'boolean' && { strict: schema['strict'] }),
    ...(isRecord(schema['schema']) && { schema: schema['schema'] as JsonObject }),
  };
}
