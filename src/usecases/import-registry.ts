import { type AliasPolicy, commitOf, isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import type { ExportedPrompt } from '../core/registry/export-lines.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { type MoveDependencies, type MoveRequest, moveAliases } from './move-aliases.ts';

export interface ImportRequest {
  readonly prompts: readonly ExportedPrompt[];
  /** Sets guarded aliases too, on record with this reason. */
  readonly override: string | undefined;
  readonly actor: string;
  readonly dryRun: boolean;
}

interface ImportedVersion {
  readonly version: number;
  /** The number it has here; `null` where it was not taken, or is not written yet. */
  readonly as: number | null;
  readonly done: 'created' | 'unchanged' | 'refused';
}

export interface ImportedPrompt {
  readonly name: string;
  readonly versions: readonly ImportedVersion[];
  readonly aliases: Readonly<Record<string, number>>;
  /** What could not be taken as it was. */
  readonly notes: readonly string[];
}

interface Dependencies extends MoveDependencies {
  readonly policies: Readonly<Record<string, AliasPolicy>>;
}

/** Takes prompts over: content that is here already is not doubled, numbers are kept where they can be, aliases that stand are left. */
export async function importRegistry(request: ImportRequest, dependencies: Dependencies): Promise<readonly ImportedPrompt[]> {
  const imported: ImportedPrompt[] = [];
  for (const prompt of request.prompts) imported.push(await importPrompt(prompt, request, dependencies));
  return imported;
}

async function importPrompt(prompt: ExportedPrompt, request: ImportRequest, dependencies: Dependencies): Promise<ImportedPrompt> {
  const { registry } = dependencies;
  const { name } = prompt;
  const here = await registry.prompt(name);
  const refuse = (note: string) => ({
    name,
    versions: prompt.versions.map(({ version }) => ({ version, as: null, done: 'refused' as const })),
    aliases: {},
    notes: [note],
  });
  if (here === 'model') return refuse('the name belongs to a model');
  if (here === undefined && !request.dryRun && (await registry.createPrompt(name, prompt)) === 'model')
    return refuse('the name belongs to a model');
  const existing = here === undefined ? [] : await registry.versions({ names: [name] });
  const versions = await importVersions(prompt, existing, request, dependencies);
  const moves = aliasMoves(prompt, versions, here, request, dependencies);
  if (!request.dryRun && moves.wanted.length > 0) await moveAliases(moves.wanted, dependencies);
  const kept = versions.filter(({ version, as }) => as !== null && as !== version);
  const notes = [
    ...kept.map(({ version, as }) => `version ${version} is number ${as} here`),
    ...versions.filter(({ done }) => done === 'refused').map(({ version }) => `version ${version} was changed after it was registered`),
    ...moves.notes,
  ];
  return { name, versions, aliases: Object.fromEntries(moves.wanted.map(({ alias, to }) => [alias, to ?? 0])), notes };
}

async function importVersions(
  { name, versions }: ExportedPrompt,
  existing: readonly PromptVersion[],
  { dryRun }: ImportRequest,
  { registry }: Dependencies,
): Promise<readonly ImportedVersion[]> {
  // The oldest last, so that of equal contents the lowest number is the one that counts.
  const known = new Map(
    existing.toSorted((a, b) => b.version - a.version).map((version) => [hashOfVersion(version).actual, version.version]),
  );
  const done: ImportedVersion[] = [];
  for (const version of versions.toSorted((a, b) => a.version - b.version)) {
    const { actual, tampered } = hashOfVersion(version);
    const same = actual === undefined ? undefined : known.get(actual);
    if (tampered || actual === undefined) done.push({ version: version.version, as: null, done: 'refused' });
    else if (same !== undefined) done.push({ version: version.version, as: same, done: 'unchanged' });
    else {
      const { description, tags } = version;
      const created = dryRun ? undefined : await registry.createVersion({ name, description, tags });
      if (created) known.set(actual, created.version);
      done.push({ version: version.version, as: created?.version ?? null, done: 'created' });
    }
  }
  return done;
}

function aliasMoves(
  { name, aliases, versions }: ExportedPrompt,
  imported: readonly ImportedVersion[],
  here: RegisteredPrompt | undefined,
  { override, actor }: ImportRequest,
  { policies }: Dependencies,
): { readonly wanted: readonly MoveRequest[]; readonly notes: readonly string[] } {
  const wanted: MoveRequest[] = [];
  const notes: string[] = [];
  for (const [alias, number] of Object.entries(aliases)) {
    const to = imported.find(({ version }) => version === number)?.as ?? null;
    const from = here && Object.hasOwn(here.aliases, alias) ? (here.aliases[alias] ?? null) : null;
    const version = versions.find((one) => one.version === number);
    if (to === null || from === to) continue;
    if (from !== null) notes.push(`@${alias} stands at version ${from} here and stays there`);
    else if (isGuarded(policyOf(policies, alias)) && override === undefined)
      notes.push(`@${alias} is guarded: it is set by \`promptops promote\`, or here with \`--override\``);
    else
      wanted.push({
        prompt: name,
        alias,
        from,
        to,
        actor,
        reason: override ?? 'import',
        evidence: '',
        gitSha: (version && commitOf(version)) ?? '',
        undoes: [],
      });
  }
  return { wanted, notes };
}
