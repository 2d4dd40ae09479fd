import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { formatReference, type Reference } from '../core/prompt/reference.ts';
import { type FoundVersion, findVersion } from '../core/registry/find-version.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';

/** A version that was asked for, with what has to be said about the choice. */
export interface ResolvedVersion {
  readonly version: PromptVersion;
  readonly warning?: string;
}

/** The version that a reference means; one request where the reference is a number or an alias. */
export async function resolveVersion(reference: Reference, registry: Registry): Promise<ResolvedVersion> {
  const found = (await directly(reference, registry)) ?? (await amongAll(reference, registry));
  if (found.version) return { version: found.version, ...(found.warning !== undefined && { warning: found.warning }) };
  const { aliases } = await promptNamed(reference.name, registry);
  const names = Object.keys(aliases);
  const { target } = reference;
  const meant = target.kind === 'word' ? didYouMean(target.word, names) : '';
  const hint = names.length > 0 ? `Its aliases are ${names.join(', ')}.` : 'It has no alias.';
  throw new PromptopsError('PROMPT_NOT_FOUND', `There is no ${formatReference(reference)} in ${registry.uri}.${meant}`, hint);
}

/** The prompt of that name; a model or nothing is an error. */
export async function promptNamed(name: string, registry: Registry): Promise<RegisteredPrompt> {
  const prompt = await registry.prompt(name);
  if (prompt === 'model')
    throw new PromptopsError('PROMPT_NOT_FOUND', `${name} is a model, not a prompt.`, 'Models and prompts share their names.');
  if (prompt !== undefined) return prompt;
  const names = (await registry.prompts()).map((one) => one.name);
  const hint = names.length === 0 ? 'The registry is empty: `promptops register` fills it.' : '`promptops list` shows what is there.';
  throw new PromptopsError('PROMPT_NOT_FOUND', `There is no prompt ${name} in ${registry.uri}.${didYouMean(name, names)}`, hint);
}

async function directly({ name, target }: Reference, registry: Registry): Promise<FoundVersion | undefined> {
  if (target.kind === 'version') return { version: await registry.version(name, target.version) };
  if (target.kind === 'label') return undefined;
  const version = await registry.versionByAlias(name, target.kind === 'latest' ? 'latest' : target.word);
  if (version === undefined) return undefined;
  return target.kind === 'latest' && version.tags[VERSION_TAGS.duplicateOf] !== undefined ? undefined : { version };
}

async function amongAll(reference: Reference, registry: Registry): Promise<FoundVersion> {
  const prompt = await promptNamed(reference.name, registry);
  return findVersion(reference.target, prompt, await registry.versions({ names: [reference.name] }));
}
