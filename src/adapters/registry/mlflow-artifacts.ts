import { byCodeUnit } from '../../core/canonical-json.ts';
import { recordsIn, text } from '../../core/mlflow/wire.ts';
import type { Run } from '../../core/registry/run.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { SERVED_SCHEME, schemeOf } from '../mlflow/artifact-scheme.ts';
import { bodyOf } from '../mlflow/calls.ts';
import type { MlflowClient } from '../mlflow/client.ts';
import { checkArtifactPath } from './check-write.ts';

const STORE = 'api/2.0/mlflow-artifacts/artifacts';
const DEEPEST = 20;

/** Artifacts that the server itself serves; others lie in a store that only its own clients reach. */
export function mlflowArtifacts({ send, fetch }: MlflowClient): Pick<Tracker, 'putArtifact' | 'artifact' | 'artifacts'> {
  const list = async (root: string, folder: string, depth: number): Promise<readonly string[]> => {
    const path = folder === '' ? root : `${root}/${folder}`;
    const answer = await send({ method: 'GET', path: STORE, query: [['path', path]], repeat: 'repeatable' });
    if (answer.kind === 'absent') return [];
    const found: string[] = [];
    for (const entry of recordsIn(bodyOf(answer)['files'])) {
      const below = folder === '' ? text(entry['path']) : `${folder}/${text(entry['path'])}`;
      if (entry['is_dir'] !== true) found.push(below);
      else if (depth < DEEPEST) found.push(...(await list(root, below, depth + 1)));
    }
    return found;
  };

  return {
    putArtifact: async (run, path, bytes) => {
      checkArtifactPath(path);
      const place = placeOf(run);
      if ('unavailable' in place) return place;
      // A store answers with an empty body or with `{}`.
      await fetch({ method: 'PUT', path: encoded(`${place.root}/${stored(path)}`), body: bytes, repeat: 'repeatable' });
      return 'stored';
    },
    artifact: async (run, path) => {
      const place = placeOf(run);
      if ('unavailable' in place) return undefined;
      const answer = await fetch({ method: 'GET', path: encoded(`${place.root}/${stored(path)}`), repeat: 'repeatable' });
      return answer && new Uint8Array(answer.bytes);
    },
    artifacts: async (run, folder) => {
      const place = placeOf(run);
      return 'unavailable' in place ? [] : (await list(place.root, stored(folder), 0)).map(shown).sort(byCodeUnit);
    },
  };
}

/** The folder of a run in the store of the server, or the scheme of the one it lies in instead. */
function placeOf({ artifactUri }: Run): { readonly root: string } | { readonly unavailable: string } {
  const scheme = schemeOf(artifactUri);
  if (scheme !== SERVED_SCHEME) return { unavailable: scheme };
  return { root: artifactUri.replace(/^mlflow-artifacts:(?:\/\/[^/]*)?\/*/i, '') };
}

function encoded(path: string): string {
  return `${STORE}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** MLflow decodes paths until nothing changes and refuses `#`: these characters are stored in their wide forms. */
const WIDE: Readonly<Record<string, string>> = { '#': '＃', '%': '％', '?': '？' };
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([narrow, wide]) => [wide, narrow]));

function stored(path: string): string {
  return path.replace(/[#%?]/g, (character) => WIDE[character]!);
}

function shown(path: string): string {
  return path.replace(/[＃％？]/g, (character) => NARROW[character]!);
}
