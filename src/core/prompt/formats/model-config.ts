import type { Json, JsonObject } from '../../json.ts';

/** Every spelling of a parameter that some format uses, by the one MLflow knows. */
const SPELLINGS: Readonly<Record<string, string>> = {
  model: 'model_name',
  modelName: 'model_name',
  model_name: 'model_name',
  provider: 'provider',
  temperature: 'temperature',
  maxTokens: 'max_tokens',
  max_tokens: 'max_tokens',
  maxCompletionTokens: 'max_tokens',
  max_completion_tokens: 'max_tokens',
  maxOutputTokens: 'max_tokens',
  max_output_tokens: 'max_tokens',
  topP: 'top_p',
  top_p: 'top_p',
  topK: 'top_k',
  top_k: 'top_k',
  frequencyPenalty: 'frequency_penalty',
  frequency_penalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  presence_penalty: 'presence_penalty',
  stop: 'stop_sequences',
  stopSequences: 'stop_sequences',
  stop_sequences: 'stop_sequences',
};

/** MLflow's name for a parameter; what it does not know keeps the name it has. */
export function parameterName(written: string): string {
  return Object.hasOwn(SPELLINGS, written) ? SPELLINGS[written]! : written;
}

export function isKnownParameter(written: string): boolean {
  return Object.hasOwn(SPELLINGS, written);
}

export interface MappedParameters {
  readonly config: JsonObject;
  /** Parameter → the key that gave it. */
  readonly from: ReadonlyMap<string, string>;
  /** Keys that say again what another one said; the first counts. */
  readonly repeated: readonly { readonly key: string; readonly first: string }[];
  /** Keys whose value JSON cannot hold. */
  readonly notFinite: readonly string[];
}

/** Parameters in any spelling, in MLflow's. Empty values are left out. */
export function mapParameters(parameters: Readonly<Record<string, unknown>>): MappedParameters {
  const entries: [string, Json][] = [];
  const from = new Map<string, string>();
  const repeated: { key: string; first: string }[] = [];
  const notFinite: string[] = [];
  for (const key of Object.keys(parameters)) {
    const value = parameters[key] as Json;
    if (value === null || value === undefined) continue;
    const name = parameterName(key);
    const first = from.get(name);
    if (first !== undefined) repeated.push({ key, first });
    else if (typeof value === 'number' && !Number.isFinite(value)) notFinite.push(key);
    else {
      from.set(name, key);
      entries.push([name, name === 'stop_sequences' && typeof value === 'string' ? [value] : value]);
    }
  }
  return { config: Object.fromEntries(entries), from, repeated, notFinite };
}

/** `provider/model` in two; without a slash there is no provider. */
export function modelNamed(model: string): JsonObject {
  const slash = model.indexOf('/');
  if (slash <= 0 || slash === model.length - 1) return { model_name: model };
  return { provider: model.slice(0, slash), model_name: model.slice(slash + 1) };
}

/** The other way: one string, as GitHub Models writes it. */
export function modelString(config: JsonObject): string | undefined {
  const { provider, model_name: name } = config;
  if (typeof name !== 'string') return undefined;
  return typeof provider === 'string' ? `${provider}/${name}` : name;
}
