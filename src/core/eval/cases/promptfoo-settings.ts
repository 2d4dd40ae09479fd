import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { Prompt } from '../../prompt/model.ts';

/** What a configuration of promptfoo says of its runs, in the keys of a case file: several providers belong to none of its prompts. */
export function promptfooSettings({ format, extensions, modelConfig }: Prompt): JsonObject {
  if (format !== 'promptfoo') return {};
  const providers =
    'model_name' in modelConfig ? [] : listed(extensions['providers'] ?? extensions['targets']).flatMap((one) => idOf(one) ?? []);
  const { evaluateOptions } = extensions;
  const repeat = isRecord(evaluateOptions) ? (evaluateOptions as JsonObject)['repeat'] : undefined;
  return {
    ...(providers.length > 0 && { providers: [...new Set(providers)] }),
    ...(typeof repeat === 'number' && Number.isInteger(repeat) && repeat > 1 && { repeat }),
  };
}

function listed(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** `openai:gpt-4o`, `{id: …}` or `{"openai:gpt-4o": {…}}`. */
export function idOf(provider: Json): string | undefined {
  if (typeof provider === 'string') return provider;
  if (!isRecord(provider)) return undefined;
  if (typeof provider['id'] === 'string') return provider['id'];
  const [only, ...others] = Object.keys(provider);
  return others.length === 0 && isRecord(provider[only ?? '']) ? only : undefined;
}
