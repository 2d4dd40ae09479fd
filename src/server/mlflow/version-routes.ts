import { byCodeUnit } from '../../core/canonical-json.ts';
import { TAGS } from '../../core/mlflow/codec.ts';
import { compareFields, type Field, matchesClauses } from '../../core/mlflow/match-clause.ts';
import type { Clause, Scope } from '../../core/mlflow/search-filter.ts';
import { decodeVersionDraft, encodeVersion, PROMPT_SOURCES } from '../../core/mlflow/wire-registry.ts';
import { VERSION_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import { asksForPrompts, existing } from './prompt-routes.ts';
import { onePage, pageOf } from './result-page.ts';
import { clausesIn, equalTo, ordersIn, type Searchable } from './search-query.ts';
import { invalid, noPrompt, noVersion } from './wire-error.ts';
import { optional, required, requiredVersion } from './wire-input.ts';
import { read, remove, search, type WireRoute, write } from './wire-route.ts';

const SEARCHABLE: Searchable = {
  attributes: ['name', 'version_number', 'run_id', 'source_path'],
  orders: ['name', 'version_number', 'creation_timestamp', 'last_updated_timestamp'],
};
const PAGE = { usual: 10_000, most: 200_000 } as const;

export const VERSION_ROUTES: readonly WireRoute[] = [
  write('POST', 'model-versions/create', async (body, { registry }) => {
    const [name, source] = [required(body, 'name'), required(body, 'source')];
    const draft = decodeVersionDraft(body);
    if (draft === undefined) throw invalid(`This registry holds prompts only: the version of ${name} lacks the tag ${TAGS.isPrompt}.`);
    if (!PROMPT_SOURCES.includes(source)) {
      throw invalid(`Invalid prompt source: '${source.slice(0, 200)}'. Prompt sources must use an MLflow placeholder.`);
    }
    if (!(await isThere(registry, name))) throw noPrompt(name);
    return { model_version: encodeVersion(await registry.createVersion(draft)) };
  }),
  read('model-versions/get', async (query, { registry }) => {
    const version = await existingVersion(registry, required(query, 'name'), requiredVersion(query));
    return { model_version: encodeVersion(version, aliasesOf(await existing(registry, version.name), version.version)) };
  }),
  read('model-versions/search', async (query, { registry }) => {
    const clauses = clausesIn(query, SEARCHABLE);
    const orders = ordersIn(query, SEARCHABLE);
    const page = pageOf(query, PAGE);
    if (!asksForPrompts(clauses)) return {};
    const contentHash = equalTo(clauses, 'tag', VERSION_TAGS.contentHash);
    const names = namesIn(clauses) ?? (await registry.prompts()).map(({ name }) => name);
    const versions = await registry.versions({ names, ...(contentHash !== undefined && { contentHash }) });
    const found = versions
      .map((version) => ({ version, field: (scope: Scope, key: string) => fieldOf(version, scope, key) }))
      .filter(({ field }) => matchesClauses(field, clauses))
      .sort((a, b) => compareFields(a.field, b.field, orders) || newestFirst(a.version, b.version));
    return onePage('model_versions', found, page, ({ version }) => encodeVersion(version));
  }),
  search('registered-models/get-latest-versions', async (body, { registry }) => {
    const { latest } = await existing(registry, required(body, 'name'));
    return latest ? { model_versions: [encodeVersion(latest)] } : {};
  }),
  read('model-versions/get-download-uri', async (query, { registry }) => {
    await existingVersion(registry, required(query, 'name'), requiredVersion(query));
    return { artifact_uri: PROMPT_SOURCES[0]! };
  }),
  write('PATCH', 'model-versions/update', async (body, { registry }) => {
    const version = await existingVersion(registry, required(body, 'name'), requiredVersion(body));
    if (optional(body, 'description') !== version.description)
      throw invalid(`What version ${version.version} of ${version.name} was registered with stays. Say more in a tag of it.`);
    return { model_version: encodeVersion(version, aliasesOf(await existing(registry, version.name), version.version)) };
  }),
  write('POST', 'model-versions/set-tag', async (body, { registry }) => {
    const { name, version } = await existingVersion(registry, required(body, 'name'), requiredVersion(body));
    await registry.setVersionTag(name, version, required(body, 'key'), optional(body, 'value'));
  }),
  write('DELETE', 'model-versions/delete-tag', async (body, { registry }) => {
    const { name, version } = await existingVersion(registry, required(body, 'name'), requiredVersion(body));
    await registry.deleteVersionTag(name, version, required(body, 'key'));
  }),
  remove('DELETE', 'model-versions/delete', async (body, { registry }) => {
    const { name, version } = await existingVersion(registry, required(body, 'name'), requiredVersion(body));
    await registry.deleteVersion(name, version);
  }),
];

/** In the order of their names. */
export function aliasesOf({ aliases }: RegisteredPrompt, version: number): readonly string[] {
  return Object.keys(aliases)
    .filter((alias) => aliases[alias] === version)
    .sort(byCodeUnit);
}

async function existingVersion(registry: Registry, name: string, version: number): Promise<PromptVersion> {
  const found = await registry.version(name, version);
  if (found === undefined) throw noVersion(name, version);
  return found;
}

async function isThere(registry: Registry, name: string): Promise<boolean> {
  return (await registry.prompt(name)) !== undefined;
}

/** The names that a search is limited to; `undefined` where it is not. */
function namesIn(clauses: readonly Clause[]): readonly string[] | undefined {
  const found = clauses.find(
    ({ scope, key, comparison }) => scope === 'attribute' && key === 'name' && (comparison === '=' || comparison === 'IN'),
  );
  if (found === undefined) return undefined;
  return typeof found.value === 'object' ? found.value : [String(found.value)];
}

function newestFirst(a: PromptVersion, b: PromptVersion): number {
  return b.createdAt - a.createdAt || byCodeUnit(a.name, b.name) || b.version - a.version;
}

function fieldOf({ name, version, tags, createdAt }: PromptVersion, scope: Scope, key: string): Field {
  if (scope === 'tag') return Object.hasOwn(tags, key) ? tags[key] : undefined;
  switch (key) {
    case 'name':
      return name;
    case 'version_number':
      return version;
    case 'run_id':
      return '';
    case 'source_path':
      return PROMPT_SOURCES[0];
    default:
      return createdAt;
  }
}
