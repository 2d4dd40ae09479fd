import { isPromptopsError } from '../core/errors.ts';
import type { Reference } from '../core/prompt/reference.ts';
import type { RegisteredPrompt } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Registry } from '../ports/registry.ts';
import type { Workspace } from '../ports/workspace.ts';
import { promptNamed, resolveVersion } from './resolve-version.ts';
import { versionFile } from './version-file.ts';

export interface PullRequest {
  /** None: every prompt, its newest version or the one of `alias`. */
  readonly references: readonly Reference[];
  readonly alias: string | undefined;
  /** Where files of new prompts go, from the workspace root. */
  readonly folder: string;
  /** Files that hold prompts of these names already, and their hashes. */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly hash: string }>;
  /** Also over files that say something else. */
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface PulledPrompt {
  readonly name: string;
  readonly version: number;
  readonly file: string | null;
  /** `unchanged`: the file holds the same content · `kept`: it holds another, and was not asked to be replaced. */
  readonly done: 'written' | 'replaced' | 'unchanged' | 'kept' | 'failed';
  readonly detail: string | null;
}

/** Registered versions as native prompt files, read back before they are written. */
export async function pullPrompts(
  request: PullRequest,
  dependencies: { registry: Registry; workspace: Workspace },
): Promise<readonly PulledPrompt[]> {
  const { registry } = dependencies;
  const prompts = await promptsOf(request, registry);
  const pulled: PulledPrompt[] = [];
  for (const { prompt, reference } of prompts) pulled.push(await pullOne(prompt, reference, request, dependencies));
  return pulled;
}

interface Wanted {
  readonly prompt: RegisteredPrompt;
  readonly reference: Reference;
}

async function promptsOf({ references, alias }: PullRequest, registry: Registry): Promise<readonly Wanted[]> {
  if (references.length > 0)
    return Promise.all(references.map(async (reference) => ({ prompt: await promptNamed(reference.name, registry), reference })));
  const all = await registry.prompts();
  const wanted = all.filter(({ aliases, latest }) => (alias === undefined ? latest !== undefined : Object.hasOwn(aliases, alias)));
  const target = alias === undefined ? ({ kind: 'latest' } as const) : ({ kind: 'word', word: alias } as const);
  return wanted.map((prompt) => ({ prompt, reference: { name: prompt.name, target } }));
}

async function pullOne(
  { name, description }: RegisteredPrompt,
  reference: Reference,
  { folder, files, force, dryRun }: PullRequest,
  { registry, workspace }: { registry: Registry; workspace: Workspace },
): Promise<PulledPrompt> {
  const { version } = await resolveVersion(reference, registry);
  const known = files.get(name);
  const file = known?.file ?? `${folder === '' ? '' : `${folder}/`}${name}.prompt.yaml`;
  const result = (done: PulledPrompt['done'], detail: string | null = null) => ({ name, version: version.version, file, done, detail });
  const { actual, tampered } = hashOfVersion(version);
  if (tampered) return result('failed', 'it was changed after it was registered');
  if (known && known.hash === actual) return result('unchanged');
  if ((known || workspace.read(file) !== undefined) && !force) return result('kept', 'the file says something else; `--force` replaces it');
  // Another format would keep its extension and no longer be what it says.
  if (known && !/\.prompt\.ya?ml$/.test(known.file))
    return result('kept', 'it is not written in the native format; `promptops diff` shows what differs');
  try {
    const { text } = await versionFile(version, description, workspace);
    if (!dryRun) workspace.write(file, text);
    return result(known ? 'replaced' : 'written');
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return result('failed', error.message);
  }
}
