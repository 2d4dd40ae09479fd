import { PromptopsError } from '../core/errors.ts';
import { type AliasPolicy, commitOf, isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import type { Reference } from '../core/prompt/reference.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { resolveVersion } from './resolve-version.ts';
import { aliasVersion } from './set-alias.ts';

export interface AliasRequest {
  /** What the alias shall point at; `null` removes it. */
  readonly to: Reference | null;
  readonly prompt: string;
  readonly alias: string;
  readonly actor: string;
  readonly reason: string;
}

export interface AliasResult {
  readonly prompt: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly runId: string | null;
}

interface AliasDependencies extends MoveDependencies {
  readonly policies: Readonly<Record<string, AliasPolicy>>;
  readonly trackingAlias: string | null;
}

/** Sets or removes an alias that nothing guards; on record like every other move. */
export async function setFreeAlias(
  { to, prompt, alias, actor, reason }: AliasRequest,
  dependencies: AliasDependencies,
): Promise<AliasResult> {
  const { registry, policies, trackingAlias } = dependencies;
  if (isGuarded(policyOf(policies, alias)))
    throw new PromptopsError(
      'POLICY_REFUSED',
      `\`${alias}\` is guarded by the configuration: it is not moved by hand.`,
      `Use \`promptops promote ${prompt} --to ${alias}\` or \`promptops rollback ${prompt} --alias ${alias}\`.`,
    );
  if (alias.toLowerCase() === 'latest' || (alias === trackingAlias && to !== null))
    throw new PromptopsError('USAGE', `\`${alias}\` moves by itself.`, 'Name another alias.');
  const version = to === null ? undefined : (await resolveVersion(to, registry)).version;
  if (version && hashOfVersion(version).tampered)
    throw new PromptopsError(
      'VERSION_TAMPERED',
      `Version ${version.version} of ${prompt} was changed after it was registered.`,
      '`promptops verify` says how.',
    );
  const from = await aliasVersion(registry, prompt, alias);
  if (to === null && from === null)
    throw new PromptopsError('PROMPT_NOT_FOUND', `${prompt} has no alias \`${alias}\`.`, '`promptops list` shows the aliases.');
  const target = version?.version ?? null;
  if (from === target) return { prompt, alias, from, to: target, runId: null };
  const gitSha = (version && commitOf(version)) ?? '';
  const [moved] = await moveAliases([{ prompt, alias, from, to: target, actor, reason, evidence: '', gitSha, undoes: [] }], dependencies);
  return { prompt, alias, from, to: target, runId: moved?.runId ?? null };
}
