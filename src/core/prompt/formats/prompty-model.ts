import { isRecord, type JsonObject, type Path } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { openAiResponseFormat } from './json-schema-string.ts';
import { mapParameters } from './model-config.ts';
import { otherKeys, type Reading } from './reading.ts';

export interface PromptyModel {
  readonly config: JsonObject;
  readonly responseFormat?: ResponseFormat;
  /** v1 keeps tools among the parameters. */
  readonly tools?: unknown;
  readonly toolsPath: Path;
  /** Connections and kinds of API: ours to keep, not to register. */
  readonly rest: JsonObject;
  readonly paths: Readonly<Record<string, Path>>;
}

/** Providers by the name that v2 gives them. */
const PROVIDERS: Readonly<Record<string, string>> = { azure_openai: 'foundry', azure: 'azure', azure_serverless: 'foundry' };
const MODEL_KEYS = new Set(['id', 'provider', 'options', 'parameters']);
const NOT_PARAMETERS = new Set(['additionalProperties', 'response_format', 'tools']);

/** `model` of either version: v2's id, provider and options, v1's configuration and parameters. */
export function readPromptyModel(value: unknown, reading: Reading): PromptyModel {
  if (typeof value === 'string') return { config: { model_name: value }, toolsPath: ['tools'], rest: {}, paths: { model: ['model'] } };
  const model = reading.record(value, ['model'], '`model`');
  const configuration = isRecord(model['configuration']) ? (model['configuration'] as JsonObject) : {};
  const key = model['parameters'] === undefined ? 'options' : 'parameters';
  const options = reading.record(model[key], ['model', key], `\`${key}\``);
  const additional = isRecord(options['additionalProperties']) ? (options['additionalProperties'] as JsonObject) : {};
  const { config, from, repeated, notFinite } = mapParameters({ ...otherKeys(options, NOT_PARAMETERS), ...additional });
  for (const { key: again, first } of repeated)
    reading.complain(['model', key, again], `\`${again}\` says again what \`${first}\` says; \`${first}\` counts.`, 'Keep one of them.');
  for (const odd of notFinite) reading.complain(['model', key, odd], `\`${odd}\` must be a finite number.`);
  const { name, path } = modelName(model, configuration, reading);
  const provider = providerOf(model, configuration);
  const paths: Record<string, Path> = { model: path };
  for (const [parameter, written] of from)
    paths[`modelConfig.${parameter}`] = written in additional ? ['model', key, 'additionalProperties', written] : ['model', key, written];
  const responseFormat = openAiResponseFormat(options['response_format'], ['model', key, 'response_format'], reading);
  if (responseFormat) paths['responseFormat'] = ['model', key, 'response_format'];
  return {
    config: { ...(provider !== undefined && { provider }), ...(name !== undefined && { model_name: name }), ...config },
    ...(responseFormat && { responseFormat }),
    ...(options['tools'] !== undefined && { tools: options['tools'] }),
    toolsPath: ['model', key, 'tools'],
    rest: otherKeys(model, MODEL_KEYS),
    paths,
  };
}

function modelName(model: JsonObject, configuration: JsonObject, reading: Reading): { name: string | undefined; path: Path } {
  if (model['id'] !== undefined) return { name: reading.text(model['id'], ['model', 'id'], '`id`'), path: ['model', 'id'] };
  const key = ['azure_deployment', 'deployment', 'model', 'name'].find((one) => typeof configuration[one] === 'string');
  if (key === undefined) return { name: undefined, path: ['model'] };
  return { name: String(configuration[key]), path: ['model', 'configuration', key] };
}

function providerOf(model: JsonObject, configuration: JsonObject): string | undefined {
  if (typeof model['provider'] === 'string') return model['provider'];
  const { type } = configuration;
  if (typeof type !== 'string') return undefined;
  return Object.hasOwn(PROVIDERS, type) ? PROVIDERS[type] : type;
}
