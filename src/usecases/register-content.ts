import { PromptopsError } from '../core/errors.ts';
import { type AliasPolicy, isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { type LocalPrompt, localPrompt } from '../core/plan/local-prompt.ts';
import { action } from '../core/plan/new-action.ts';
import { contentHash } from '../core/prompt/hash.ts';
import { runKey } from '../core/registry/lineage.ts';
import type { Run } from '../core/registry/run.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { holderOf } from './create-once.ts';
import { followHolder } from './follow-holder.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { ALONE } from './parse-prompts.ts';
import { readPromptSource } from './read-prompt-file.ts';
import { registerVersion } from './register-version.ts';
import type { Registration } from './registration.ts';
import { aliasVersion } from './set-alias.ts';
import { settleRaces } from './settle-races.ts';

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
  /** The lineage run; `null` where the version was registered by something that writes none. */
  readonly runId: string | null;
}

interface ContentDependencies extends MoveDependencies {
  readonly policies: Readonly<Record<string, AliasPolicy>>;
  /** What a lineage run is tagged with. */
  readonly deployment: string;
}

/**
 * Registers content that has no file: once, however often it is sent, with a lineage run that holds what was sent. A guarded alias is
 * not moved; promoting is for that.
 */
export async function registerContent(request: ContentRequest, dependencies: ContentDependencies): Promise<RegisteredContent> {
  const { aliases, actor, message } = request;
  const { registry, policies } = dependencies;
  const guarded = aliases.find((alias) => isGuarded(policyOf(policies, alias)));
  if (guarded !== undefined)
    throw new PromptopsError('POLICY_REFUSED', `The alias ${guarded} is guarded.`, 'Register without it, then promote.');
  const prompt = await promptIn(request.prompt);
  const { name } = prompt;
  const hash = contentHash(prompt);
  const known = await holderOf(registry, name, hash);
  const { version, tags } = await withLineage(request, localPrompt(prompt, prompt.label), known, dependencies);
  const moves = await Promise.all(aliases.map(async (alias) => ({ alias, from: await aliasVersion(registry, name, alias) })));
  const wanted = moves.filter(({ from }) => from !== version);
  const rest = { prompt: name, to: version, actor, reason: message, evidence: '', gitSha: '', undoes: [] };
  if (wanted.length > 0)
    await moveAliases(
      wanted.map((move) => ({ ...rest, ...move })),
      dependencies,
    );
  const runId = tags[VERSION_TAGS.runId] ?? null;
  return { name, version, hash, created: known === undefined, aliases: wanted.map(({ alias }) => alias), runId };
}

/** The version, and the run that tells of it: made, or finished where an earlier attempt broke off. */
async function withLineage(
  { prompt: written, message, actor, tool }: ContentRequest,
  local: LocalPrompt,
  known: PromptVersion | undefined,
  { registry, journal: { tracker, experiment }, deployment, now, newId }: ContentDependencies,
): Promise<PromptVersion> {
  const experimentId = await tracker.experiment(experiment);
  const unfinished: Run[] = [];
  for await (const run of tracker.runs({ experimentId, tags: runKey(local), status: 'RUNNING' })) unfinished.unshift(run);
  if (known && !unfinished.some(({ id }) => id === known.tags[VERSION_TAGS.runId])) return known;
  const prompt = await registry.prompt(local.name);
  if (prompt === 'model')
    throw new PromptopsError(
      'POLICY_REFUSED',
      `${local.name} is the name of a model.`,
      'Models and prompts share their names: rename the prompt.',
    );
  const versions = prompt === undefined ? [] : await registry.versions({ names: [local.name] });
  const named = { ...local, file: `${local.name}.prompt.json` };
  const registration: Registration = {
    action: action(prompt === undefined ? 'create' : 'new-version', named),
    local: named,
    remote: prompt && { prompt, versions, moves: [] },
    origin: { sha: undefined, repo: undefined, ref: undefined, dirty: false, actor, ciUrl: undefined, tool },
    message,
    artifacts: [{ path: `prompts/${named.file}`, bytes: new TextEncoder().encode(`${JSON.stringify(written, undefined, 2)}\n`) }],
    unfinished,
    stale: [],
  };
  const own = { registry, tracker, experiment, experimentId, deployment, trackingAlias: null, now, newId };
  const registered = known ? await followHolder(registration, undefined, known, own) : await registerVersion(registration, own);
  await settleRaces([{ registration, registered }], own);
  return registered.version;
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
