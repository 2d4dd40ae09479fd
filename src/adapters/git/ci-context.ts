import { readFileSync } from 'node:fs';
import type { CiContext, Environment } from '../../core/ci/ci-context.ts';
import { readCi } from '../../core/ci/index.ts';
import { parseJson } from '../../core/json.ts';

/** What the CI around this process says of its run, with the event it left in a file. */
export function ciContext(env: Environment): CiContext | undefined {
  return readCi(env, () => eventOf(env));
}

/** Nothing where the file is not there or holds something else. */
function eventOf({ GITHUB_EVENT_PATH: path }: Environment): unknown {
  if (!path) return undefined;
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
