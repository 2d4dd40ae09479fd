import { isPromptopsError } from '../core/errors.ts';
import type { Run } from '../core/registry/run.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import type { Workspace } from '../ports/workspace.ts';
import { keptSource, type RunDependencies } from './find-run.ts';
import type { PulledPrompt } from './pull-prompts.ts';

export interface PullRunRequest {
  readonly run: Run;
  /** Where the files go, from the workspace root. */
  readonly folder: string;
  /** Also over files that say something else. */
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** One file of a run. */
export interface PulledFile extends Omit<PulledPrompt, 'version'> {
  readonly version: number | null;
}

/** Where register puts the files of a prompt below its run. */
const OWN_FOLDER = 'prompts/';

/** The files of a run, byte for byte as they were registered. */
export async function pullRun(
  request: PullRunRequest,
  dependencies: RunDependencies & { readonly workspace: Workspace },
): Promise<readonly PulledFile[]> {
  const { run } = request;
  const { registry, journal } = dependencies;
  const paths = await journal.tracker.artifacts(run, '');
  const pulled: PulledFile[] = [];
  for (const path of paths) pulled.push(await pullFile(path, await journal.tracker.artifact(run, path), request, dependencies));
  if (paths.length > 0) return pulled;
  const source = await keptSource(run, registry);
  return [await pullFile(`${OWN_FOLDER}${run.params['file_name'] ?? `${nameOf(run)}.prompt.yaml`}`, source, request, dependencies)];
}

async function pullFile(
  path: string,
  bytes: Uint8Array | undefined,
  { run, folder, force, dryRun }: PullRunRequest,
  { workspace }: { readonly workspace: Workspace },
): Promise<PulledFile> {
  const version = Number(run.tags[RUN_TAGS.registryVersion] ?? Number.NaN);
  const about = { name: nameOf(run), version: Number.isSafeInteger(version) ? version : null };
  const below = path.startsWith(OWN_FOLDER) ? path.slice(OWN_FOLDER.length) : path;
  if (!isSafe(below)) return { ...about, file: null, done: 'failed', detail: 'its name leads out of the folder' };
  const file = `${folder === '' ? '' : `${folder}/`}${below}`;
  const result = (done: PulledFile['done'], detail: string | null = null) => ({ ...about, file, done, detail });
  if (bytes === undefined) return result('failed', 'the server does not serve it, and its source was not kept');
  try {
    const here = workspace.read(file);
    if (here && Buffer.compare(here, bytes) === 0) return result('unchanged');
    if (here && !force) return result('kept', 'the file says something else; `--force` replaces it');
    if (!dryRun) workspace.write(file, bytes);
    return result(here ? 'replaced' : 'written');
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return result('failed', error.message);
  }
}

function nameOf({ tags, name }: Run): string {
  return tags[RUN_TAGS.prompt] ?? name;
}

/** What a server calls a file is not obeyed: nothing above the folder, nothing of git. */
function isSafe(path: string): boolean {
  return (
    !/[\\:]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  );
}
