import type { JsonObject } from '../../core/json.ts';
import { wholeNumber } from '../../core/mlflow/wire.ts';
import { encodeVersion } from '../../core/mlflow/wire-registry.ts';
import { existing } from './prompt-routes.ts';
import { aliasesOf } from './version-routes.ts';
import { invalid, noVersion, WireError } from './wire-error.ts';
import { required, requiredVersion } from './wire-input.ts';
import { read, type WireRoute, write } from './wire-route.ts';

export const ALIAS_ROUTES: readonly WireRoute[] = [
  write('POST', 'registered-models/alias', async (body, { registry }) => {
    const [name, alias, version] = [required(body, 'name'), required(body, 'alias'), requiredVersion(body)];
    if ((await registry.version(name, version)) === undefined) throw noVersion(name, version);
    await registry.setAlias(name, alias, version, expectedIn(body));
  }),
  read('registered-models/alias', async (query, { registry }) => {
    const [name, alias] = [required(query, 'name'), required(query, 'alias')];
    const version = await registry.versionByAlias(name, alias);
    if (version) return { model_version: encodeVersion(version, aliasesOf(await existing(registry, name), version.version)) };
    await existing(registry, name);
    if (alias.toLowerCase() === 'latest') throw new WireError('RESOURCE_DOES_NOT_EXIST', `Latest version not found for model ${name}.`);
    // Not a 404: the client reads that off the status.
    throw invalid(`Registered model alias ${alias} not found.`);
  }),
  write('DELETE', 'registered-models/alias', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    await registry.deleteAlias(name, required(body, 'alias'));
  }),
];

/** Beyond MLflow: where the alias must still be, with empty text for nowhere. MLflow's own clients say nothing and move it from anywhere. */
function expectedIn(body: JsonObject): number | null | undefined {
  const expected = body['expected_version'];
  if (expected === undefined) return undefined;
  if (expected === null || expected === '') return null;
  const version = wholeNumber(expected);
  if (version === undefined) throw invalid("Parameter 'expected_version' must be an integer, or empty where the alias must be absent.");
  return version;
}
