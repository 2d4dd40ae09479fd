import { PromptopsError } from '../core/errors.ts';
import { type AliasPolicy, isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { encodeProjection } from '../core/mlflow/codec.ts';
import { projectionOf } from '../core/mlflow/projection.ts';
import { contentHash, HASH_FORMAT } from '../core/prompt/hash.ts';
import { labelTags } from '../core/registry/labels.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { createPromptOnce, createVersionOnce, holderOf } from './create-once.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { ALONE } from './parse-prompts.ts';
import { readPromptSource } from './read-prompt-file.ts';
import { aliasVersion } from './set-alias.ts';

export interface ContentRequest {
  /** The prompt as a native prompt file spells it, with its name. */
  readonly prompt: JsonObject & { readonly name: string };
  readonly message: string;
  /** To be moved to it, on record. */
  readonly aliases: readonly string[];
  readonly actor: string;
  /** `promptops/0.1.0` */
  readonly tool: string;
}

export interface RegisteredContent {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  /** False: the registry held this content already. */
  readonly created: boolean;
  /** Aliases that were moved. */
  readonly aliases: readonly string[];
}

/** Registers content that has no file: once, however often it is sent. A guarded alias is not moved; promoting is for that. */
export async function registerContent(
  { prompt: written, message, aliases, actor, tool }: ContentRequest,
  dependencies: MoveDependencies & { readonly policies: Readonly<Record<string, AliasPolicy>> },
): Promise<RegisteredContent> {
  const { registry, policies } = dependencies;
  const guarded = aliases.find((alias) => isGuarded(policyOf(policies, alias)));
  if (guarded !== undefined)
    throw new PromptopsError('POLICY_REFUSED', `The alias ${guarded} is guarded.`, 'Register without it, then promote.');
  const prompt = await promptIn(written);
  const { name } = prompt;
  const hash = contentHash(prompt);
  if ((await createPromptOnce(registry, name, { description: prompt.description ?? '', tags: {} })) === 'model')
    throw new PromptopsError(
      'POLICY_REFUSED',
      `${name} is the name of a model.`,
      'Models and prompts share their names: rename the prompt.',
    );
  const known = await holderOf(registry, name, hash);
  const tags = {
    ...prompt.tags,
    ...(prompt.label !== undefined && labelTags(prompt.label)),
    [VERSION_TAGS.contentHash]: hash,
    [VERSION_TAGS.hashFormat]: String(HASH_FORMAT),
    ...(actor !== '' && { [VERSION_TAGS.actor]: actor }),
    [VERSION_TAGS.tool]: tool,
    ...encodeProjection(projectionOf(prompt)),
  };
  const { version } = known ?? (await createVersionOnce(registry, { name, description: message, tags }, hash));
  const moves = await Promise.all(aliases.map(async (alias) => ({ alias, from: await aliasVersion(registry, name, alias) })));
  const wanted = moves.filter(({ from }) => from !== version);
  const rest = { prompt: name, to: version, actor, reason: message, evidence: '', gitSha: '', undoes: [] };
  if (wanted.length > 0)
    await moveAliases(
      wanted.map((move) => ({ ...rest, ...move })),
      dependencies,
    );
  return { name, version, hash, created: known === undefined, aliases: wanted.map(({ alias }) => alias) };
}

/** What refers to other files refers to nothing here. */
async function promptIn(written: JsonObject & { readonly name: string }) {
  const file = 'request.prompt.yaml';
  const source = new SourceFile(file, JSON.stringify(written satisfies Json));
  const { prompts, problems } = await readPromptSource({ file, prefix: '', format: 'promptops' }, source, ALONE);
  const [prompt] = prompts;
  if (prompt && prompts.length === 1 && problems.length === 0 && prompt.name === written.name) return prompt;
  const [problem] = problems;
  throw new PromptopsError('PROMPT_INVALID', problem?.message ?? 'This is no prompt.', problem?.hint ?? '');
}
