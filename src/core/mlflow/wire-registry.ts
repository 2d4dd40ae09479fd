import type { Json, JsonObject } from '../json.ts';
import type { PromptVersion, RegisteredPrompt, VersionDraft } from '../registry/version.ts';
import { TAGS } from './codec.ts';
import { decodeTags, encodeTags, recordsIn, text, wholeNumber } from './wire.ts';

/** MLflow takes nothing else for a prompt: where a version comes from stands in its tags. */
const PROMPT_SOURCE = 'prompt-template';
export const PROMPT_SOURCES: readonly string[] = [PROMPT_SOURCE, 'dummy-source'];

/** A prompt is a registered model with a tag; without it the name belongs to a model. */
export function decodePrompt(model: JsonObject): RegisteredPrompt | 'model' {
  const tags = decodeTags(model['tags']);
  if (!isPrompt(tags)) return 'model';
  const versions = recordsIn(model['latest_versions']).flatMap((version) => decodeVersion(version) ?? []);
  return {
    name: text(model['name']),
    description: text(model['description']),
    tags,
    aliases: decodeAliases(model['aliases']),
    // Listed by stage: another client may have moved one of them to a stage.
    latest: versions.reduce<PromptVersion | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined),
  };
}

/** `undefined` for the version of a model. */
export function decodeVersion(version: JsonObject): PromptVersion | undefined {
  const tags = decodeTags(version['tags']);
  const number = wholeNumber(version['version']);
  if (!isPrompt(tags) || number === undefined) return undefined;
  return {
    name: text(version['name']),
    version: number,
    description: text(version['description']),
    tags,
    createdAt: wholeNumber(version['creation_timestamp']) ?? 0,
  };
}

/** The body of `model-versions/create`. */
export function encodeVersionDraft({ name, description, tags }: VersionDraft): JsonObject {
  return { name, source: PROMPT_SOURCE, description, tags: tagList({ ...tags, [TAGS.isPrompt]: 'true' }) };
}

/** The body of `registered-models/create`. */
export function encodePromptDraft(name: string, description: string, tags: Readonly<Record<string, string>>): JsonObject {
  return { name, ...(description !== '' && { description }), tags: tagList({ ...tags, [TAGS.isPrompt]: 'true' }) };
}

/** The other side of it; `undefined` for the version of a model. */
export function decodeVersionDraft(body: JsonObject): VersionDraft | undefined {
  const tags = decodeTags(body['tags']);
  return isPrompt(tags) ? { name: text(body['name']), description: text(body['description']), tags } : undefined;
}

/** The other side of `encodePromptDraft`; `undefined` for a model. */
export function decodePromptDraft(
  body: JsonObject,
): { readonly description: string; readonly tags: Readonly<Record<string, string>> } | undefined {
  const tags = decodeTags(body['tags']);
  return isPrompt(tags) ? { description: text(body['description']), tags } : undefined;
}

/** A prompt as MLflow answers it. */
export function encodePrompt(
  { name, description, tags, aliases, latest }: RegisteredPrompt,
  times: { readonly createdAt: number },
): JsonObject {
  return {
    name,
    creation_timestamp: times.createdAt,
    last_updated_timestamp: latest?.createdAt ?? times.createdAt,
    ...(description !== '' && { description }),
    ...(latest && { latest_versions: [encodeVersion(latest)] }),
    tags: tagList(tags),
    ...(Object.keys(aliases).length > 0 && {
      aliases: Object.entries(aliases).map(([alias, version]) => ({ alias, version: String(version) })),
    }),
  };
}

/** A version as MLflow answers it; searches leave the aliases out. */
export function encodeVersion({ name, version, description, tags, createdAt }: PromptVersion, aliases: readonly string[] = []): JsonObject {
  return {
    name,
    version: String(version),
    creation_timestamp: createdAt,
    last_updated_timestamp: createdAt,
    current_stage: 'None',
    description,
    source: PROMPT_SOURCE,
    run_id: '',
    status: 'READY',
    tags: tagList(tags),
    run_link: '',
    ...(aliases.length > 0 && { aliases: [...aliases] }),
  };
}

function decodeAliases(aliases: Json | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    recordsIn(aliases).flatMap(({ alias, version }) => {
      const number = wholeNumber(version);
      return typeof alias === 'string' && number !== undefined ? [[alias, number]] : [];
    }),
  );
}

function isPrompt(tags: Readonly<Record<string, string>>): boolean {
  return tags[TAGS.isPrompt]?.toLowerCase() === 'true';
}

function tagList(tags: Readonly<Record<string, string>>): Json {
  return encodeTags(tags).map(({ key, value }) => ({ key, value }));
}
