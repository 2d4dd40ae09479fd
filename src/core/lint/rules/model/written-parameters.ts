import { isRecord, type Json, type Path } from '../../../json.ts';
import { parameterName } from '../../../prompt/formats/model-config.ts';
import type { FormatId, Prompt } from '../../../prompt/model.ts';

/** How a format spells its parameters. */
export type Spelling = 'camel' | 'output' | 'snake';

interface WrittenParameter {
  readonly key: string;
  /** MLflow's name for it; an unknown one keeps its own. */
  readonly name: string;
  readonly value: Json;
  readonly path: Path;
}

export interface WrittenParameters {
  readonly spelling: Spelling;
  readonly list: readonly WrittenParameter[];
}

interface ParametersPlace {
  readonly path: Path;
  readonly spelling: Spelling;
}

const NATIVE: readonly ParametersPlace[] = [{ path: ['modelParameters'], spelling: 'camel' }];
const PLACES: Readonly<Partial<Record<FormatId, readonly ParametersPlace[]>>> = {
  promptops: NATIVE,
  'github-models': NATIVE,
  text: NATIVE,
  prompty: [
    { path: ['model', 'parameters'], spelling: 'snake' },
    { path: ['model', 'options'], spelling: 'output' },
  ],
  dotprompt: [{ path: ['config'], spelling: 'output' }],
};

/** The parameters as the file has them: a prompt's `modelConfig` no longer tells how they were spelled. */
export function writtenParameters(prompt: Prompt): WrittenParameters | undefined {
  const found = parametersMap(prompt);
  if (!found) return undefined;
  const { place, parameters } = found;
  const list = Object.keys(parameters).map((key) => ({
    key,
    name: parameterName(key),
    value: parameters[key] as Json,
    path: [...place.path, key],
  }));
  return { spelling: place.spelling, list };
}

/** The same question of each of them, without a list made. */
export function someParameter(prompt: Prompt, is: (key: string, value: Json, spelling: Spelling) => boolean): boolean {
  const found = parametersMap(prompt);
  if (!found) return false;
  const { place, parameters } = found;
  return Object.keys(parameters).some((key) => is(key, parameters[key] as Json, place.spelling));
}

function parametersMap({ document, format }: Prompt) {
  const places = PLACES[format];
  if (!places || !isRecord(document?.data)) return undefined;
  for (const place of places) {
    let data: unknown = document.data;
    for (const key of place.path) data = isRecord(data) && Object.hasOwn(data, key) ? data[key] : undefined;
    if (isRecord(data)) return { place, parameters: data };
  }
  return undefined;
}

/** Filled in elsewhere: nothing can be said of it here. */
export function isReference(value: Json): boolean {
  return typeof value === 'string' && (value.includes('${') || value.includes('{{'));
}
