import type { JsonObject } from '../../core/json.ts';
import type { Run } from '../../core/registry/run.ts';
import { invalid, WireError } from './wire-error.ts';
import type { WireStores } from './wire-route.ts';

/** `<experiment>/<run>/artifacts/<path>`, as the artifact address of a run says it. */
interface ArtifactPlace {
  readonly run: Run;
  readonly path: string;
}

type Tracked = Pick<WireStores, 'tracker'>;

export async function storeArtifact(where: string, bytes: Uint8Array, stores: Tracked): Promise<void> {
  const { run, path } = await placeOf(where, stores);
  const stored = await stores.tracker.putArtifact(run, path, bytes);
  if (stored !== 'stored') throw invalid(`Artifacts of this run lie in ${stored.unavailable}, which is not served here.`);
}

export async function artifactAt(where: string, stores: Tracked): Promise<Uint8Array> {
  const { run, path } = await placeOf(where, stores);
  const bytes = await stores.tracker.artifact(run, path);
  if (bytes === undefined) throw new WireError('RESOURCE_DOES_NOT_EXIST', `No such artifact: '${path}'`);
  return bytes;
}

/** What lies directly in a folder. */
export async function listArtifacts(where: string, stores: Tracked): Promise<JsonObject> {
  const { run, path: folder } = await placeOf(where, stores);
  const start = folder === '' ? 0 : folder.length + 1;
  const entries = new Map<string, JsonObject>();
  for (const path of await stores.tracker.artifacts(run, folder)) {
    const below = path.slice(start);
    const [name = '', ...rest] = below.split('/');
    if (rest.length > 0) entries.set(name, { path: name, is_dir: true });
    else entries.set(name, { path: name, is_dir: false, file_size: (await stores.tracker.artifact(run, path))?.byteLength ?? 0 });
  }
  return entries.size === 0 ? {} : { files: [...entries.values()] };
}

async function placeOf(where: string, { tracker }: Tracked): Promise<ArtifactPlace> {
  const [experimentId, id = '', marker, ...path] = where.split('/');
  const run = marker === 'artifacts' ? await tracker.run(id) : undefined;
  if (run === undefined || run.experimentId !== experimentId) throw new WireError('RESOURCE_DOES_NOT_EXIST', 'No such artifact folder.');
  return { run, path: path.join('/') };
}
