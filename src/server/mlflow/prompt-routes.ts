import { byCodeUnit } from '../../core/canonical-json.ts';
import type { JsonObject } from '../../core/json.ts';
import { TAGS } from '../../core/mlflow/codec.ts';
import { compareFields, type Field, matchesClauses } from '../../core/mlflow/match-clause.ts';
import type { Clause, Scope } from '../../core/mlflow/search-filter.ts';
import { decodePromptDraft, encodePrompt } from '../../core/mlflow/wire-registry.ts';
import type { RegisteredPrompt } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import { onePage, pageOf } from './result-page.ts';
import { clausesIn, equalTo, ordersIn, type Searchable } from './search-query.ts';
import { invalid, noPrompt, WireError } from './wire-error.ts';
import { optional, required } from './wire-input.ts';
import { read, remove, type WireRoute, write } from './wire-route.ts';

const SEARCHABLE: Searchable = { attributes: ['name'], orders: ['name', 'timestamp', 'last_updated_timestamp', 'creation_timestamp'] };
const PAGE = { usual: 100, most: 1000 } as const;

/** A prompt is a registered model to MLflow. Ours holds nothing but prompts. */
export const PROMPT_ROUTES: readonly WireRoute[] = [
  write('POST', 'registered-models/create', async (body, { registry }) => {
    const name = required(body, 'name');
    const facts = decodePromptDraft(body);
    if (facts === undefined) throw invalid(`This registry holds prompts only: ${name} lacks the tag ${TAGS.isPrompt}.`);
    const made = await registry.createPrompt(name, facts);
    if (made !== 'created') throw new WireError('RESOURCE_ALREADY_EXISTS', `Prompt (name=${name}) already exists.`);
    return encoded(registry, await existing(registry, name));
  }),
  read('registered-models/get', async (query, { registry }) => encoded(registry, await existing(registry, required(query, 'name')))),
  read('registered-models/search', async (query, { registry }) => {
    const clauses = clausesIn(query, SEARCHABLE);
    const orders = ordersIn(query, SEARCHABLE);
    const page = pageOf(query, PAGE);
    if (!asksForPrompts(clauses)) return {};
    const found = (await registry.prompts()).filter((prompt) => matchesClauses((scope, key) => fieldOf(prompt, scope, key), clauses));
    const sorted = found
      .map((prompt) => ({ prompt, field: (scope: Scope, key: string) => fieldOf(prompt, scope, key) }))
      .sort((a, b) => compareFields(a.field, b.field, orders) || byCodeUnit(a.prompt.name, b.prompt.name))
      .map(({ prompt }) => prompt);
    const times = new Map<string, number>();
    for (const prompt of sorted.slice(page.offset, page.offset + page.count)) times.set(prompt.name, await bornAt(registry, prompt));
    return onePage('registered_models', sorted, page, (prompt) => encodePrompt(prompt, { createdAt: times.get(prompt.name)! }));
  }),
  write('POST', 'registered-models/set-tag', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    await registry.setPromptTag(name, required(body, 'key'), optional(body, 'value'));
  }),
  write('DELETE', 'registered-models/delete-tag', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    await registry.deletePromptTag(name, required(body, 'key'));
  }),
  write('PATCH', 'registered-models/update', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    await registry.setPromptDescription(name, optional(body, 'description'));
    return encoded(registry, await existing(registry, name));
  }),
  write('POST', 'registered-models/rename', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    required(body, 'new_name');
    throw invalid(`The name of ${name} stays: its history lies under it. Register the prompt under the other name.`);
  }),
  remove('DELETE', 'registered-models/delete', async (body, { registry }) => {
    const { name } = await existing(registry, required(body, 'name'));
    await registry.deletePrompt(name);
  }),
];

/** The prompt, or MLflow's 404. */
export async function existing(registry: Registry, name: string): Promise<RegisteredPrompt> {
  const found = await registry.prompt(name);
  if (found === undefined || found === 'model') throw noPrompt(name);
  return found;
}

/** MLflow shows prompts only to those who ask for them; all others ask for models. */
export function asksForPrompts(clauses: readonly Clause[]): boolean {
  return equalTo(clauses, 'tag', TAGS.isPrompt)?.toLowerCase() === 'true';
}

async function encoded(registry: Registry, prompt: RegisteredPrompt): Promise<JsonObject> {
  return { registered_model: encodePrompt(prompt, { createdAt: await bornAt(registry, prompt) }) };
}

/** A prompt is as old as its first version. */
async function bornAt(registry: Registry, { name, latest }: RegisteredPrompt): Promise<number> {
  if (latest === undefined) return 0;
  return ((latest.version === 1 ? latest : await registry.version(name, 1)) ?? latest).createdAt;
}

function fieldOf({ name, tags, latest }: RegisteredPrompt, scope: Scope, key: string): Field {
  if (scope === 'tag') return Object.hasOwn(tags, key) ? tags[key] : undefined;
  return key === 'name' ? name : (latest?.createdAt ?? 0);
}
