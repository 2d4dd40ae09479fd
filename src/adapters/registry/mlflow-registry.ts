import { byCodeUnit } from '../../core/canonical-json.ts';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { TAGS } from '../../core/mlflow/codec.ts';
import { equals, IS_PROMPT, tagField, versionFilters } from '../../core/mlflow/filter.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { recordsIn } from '../../core/mlflow/wire.ts';
import { decodePrompt, decodeVersion, encodePromptDraft, encodeVersionDraft } from '../../core/mlflow/wire-registry.ts';
import { VERSION_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../../core/registry/version.ts';
import type { Registry } from '../../ports/registry.ts';
import { bodyOf, mlflowCalls } from '../mlflow/calls.ts';
import type { MlflowClient } from '../mlflow/client.ts';
import { pages } from '../mlflow/pages.ts';
import { checkAlias, checkDescription, checkDraft, checkMutable, checkName, checkTags } from './check-write.ts';

/** Servers and proxies take 8 KB of address; the rest of it needs room too. */
const MOST_FILTER_CHARACTERS = 6000;

/** MLflow's model registry over REST: a prompt is a registered model with a tag. */
export function mlflowRegistry(client: MlflowClient, pageSize = 1000): Registry {
  const { find, read, write, done, remove } = mlflowCalls(client);

  const prompt = async (name: string): Promise<RegisteredPrompt | 'model' | undefined> => {
    const found = await find('registered-models/get', [['name', name]]);
    const [model] = recordsIn([found?.['registered_model']]);
    return model && decodePrompt(model);
  };
  /** A server with logins refuses to speak of what is not there; of the prompt itself it says so. */
  const unlessAbsent = async <Found>(name: string, ask: () => Promise<Found>): Promise<Found | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (isPromptopsError(error) && error.code === 'REGISTRY_REFUSED' && (await prompt(name)) === undefined) return undefined;
      throw error;
    }
  };
  const search = async (filter: string): Promise<readonly PromptVersion[]> => {
    const found: PromptVersion[] = [];
    const ask = (token: string | undefined) =>
      read('model-versions/search', [
        ['filter', filter],
        ['max_results', String(pageSize)],
        ['order_by', 'name ASC'],
        ['order_by', 'version_number DESC'],
        ...(token === undefined ? [] : [['page_token', token] as const]),
      ]);
    for await (const entry of pages('model_versions', ask)) found.push(...[decodeVersion(entry)].filter((one) => one !== undefined));
    return found;
  };

  return {
    kind: 'mlflow',
    uri: client.uri,
    prompts: async () => {
      const found = new Map<string, RegisteredPrompt>();
      const ask = (token: string | undefined) =>
        read('registered-models/search', [
          ['filter', IS_PROMPT],
          ['max_results', String(pageSize)],
          ['order_by', 'name ASC'],
          ...(token === undefined ? [] : [['page_token', token] as const]),
        ]);
      for await (const entry of pages('registered_models', ask)) {
        const one = decodePrompt(entry);
        if (one !== 'model') found.set(one.name, one);
      }
      return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
    },
    prompt,
    createPrompt: async (name, { description, tags }) => {
      checkName(name);
      checkDescription(description);
      checkTags(tags, LIMITS.promptTag);
      const answer = await write('POST', 'registered-models/create', encodePromptDraft(name, description, tags));
      if (answer.kind === 'ok') return 'created';
      if (answer.kind !== 'exists') bodyOf(answer);
      return (await prompt(name)) === 'model' ? 'model' : 'exists';
    },
    setPromptDescription: async (name, description) => {
      checkDescription(description);
      await done('PATCH', 'registered-models/update', { name, description });
    },
    setPromptTag: async (name, key, value) => {
      checkTags({ [key]: value }, LIMITS.promptTag);
      if (key === TAGS.isPrompt) checkMutable(key);
      await done('POST', 'registered-models/set-tag', { name, key, value });
    },
    deletePromptTag: async (name, key) => {
      if (key === TAGS.isPrompt) checkMutable(key);
      await done('DELETE', 'registered-models/delete-tag', { name, key });
    },
    deletePrompt: async (name) => {
      // The same call deletes a model, with everything in it.
      if ((await prompt(name)) === 'model')
        throw new PromptopsError('REGISTRY_REFUSED', `${name} is a model, not a prompt: it is not deleted here.`);
      await remove('registered-models/delete', { name });
    },

    createVersion: async (draft) => {
      checkDraft(draft);
      const body = await done('POST', 'model-versions/create', encodeVersionDraft(draft), 'creates');
      const created = versionIn(body);
      if (created) return created;
      throw new PromptopsError('REGISTRY_FAILED', `${client.uri} did not say which version it created.`, 'Look with `promptops list`.', {
        maybeApplied: true,
      });
    },
    version: async (name, version) => {
      const found = await unlessAbsent(name, () => find('model-versions/get', versionQuery(name, version)));
      return found && versionIn(found);
    },
    versionByAlias: async (name, alias) => {
      const answer = await unlessAbsent(name, () =>
        client.send({
          method: 'GET',
          path: 'api/2.0/mlflow/registered-models/alias',
          query: [
            ['name', name],
            ['alias', alias],
          ],
          repeat: 'repeatable',
        }),
      );
      if (answer === undefined || answer.kind === 'absent' || (answer.kind === 'invalid' && /alias .*not found/is.test(answer.message)))
        return undefined;
      return versionIn(bodyOf(answer));
    },
    versions: async ({ names, contentHash }) => {
      const hash = contentHash === undefined ? [] : [equals(tagField(VERSION_TAGS.contentHash), contentHash)];
      const filters = versionFilters([...new Set(names)], hash, MOST_FILTER_CHARACTERS);
      const found: PromptVersion[] = [];
      for (const filter of filters) found.push(...(await search(filter)));
      const order = new Map(names.map((name, at) => [name, at]));
      return found
        .filter(({ name, tags }) => order.has(name) && (contentHash === undefined || tags[VERSION_TAGS.contentHash] === contentHash))
        .sort((a, b) => order.get(a.name)! - order.get(b.name)! || b.version - a.version);
    },
    setVersionTag: async (name, version, key, value) => {
      checkTags({ [key]: value }, LIMITS.versionTag);
      checkMutable(key);
      await done('POST', 'model-versions/set-tag', { name, version: String(version), key, value });
    },
    deleteVersionTag: async (name, version, key) => {
      checkMutable(key);
      await done('DELETE', 'model-versions/delete-tag', { name, version: String(version), key });
    },
    deleteVersion: (name, version) => remove('model-versions/delete', { name, version: String(version) }),

    setAlias: async (name, alias, version, expected) => {
      checkAlias(alias);
      const answer = await write('POST', 'registered-models/alias', {
        name,
        alias,
        version: String(version),
        // Of the dialect that `promptops serve` speaks; MLflow itself passes over it.
        ...(expected !== undefined && { expected_version: expected === null ? '' : String(expected) }),
      });
      if (answer.kind === 'moved' && answer.repeated && (await aliasIs(name, alias, version))) return;
      bodyOf(answer);
    },
    deleteAlias: async (name, alias) => {
      await done('DELETE', 'registered-models/alias', { name, alias });
    },
    close: async () => client.close(),
  };

  /** After a lost answer: it was we who moved it. */
  async function aliasIs(name: string, alias: string, version: number): Promise<boolean> {
    const found = await prompt(name);
    return typeof found === 'object' && Object.hasOwn(found.aliases, alias) && found.aliases[alias] === version;
  }
}

function versionQuery(name: string, version: number) {
  return [
    ['name', name],
    ['version', String(version)],
  ] as const;
}

function versionIn(body: JsonObject): PromptVersion | undefined {
  const [version] = recordsIn([body['model_version']]);
  return version && decodeVersion(version);
}
