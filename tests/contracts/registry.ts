import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPromptopsError } from '../../src/core/errors.ts';
import { encodeProjection, TAGS } from '../../src/core/mlflow/codec.ts';
import type { Projection } from '../../src/core/mlflow/projection.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import type { VersionDraft } from '../../src/core/registry/version.ts';
import type { Registry } from '../../src/ports/registry.ts';

/** What a registry does besides the port's promises; MLflow does none of it. */
interface Strictness {
  /** The text, the type and the prompt mark of a version never change. */
  readonly immutable: boolean;
  /** Equal content whose hash tag says so is one version, and a wrong hash tag is refused. */
  readonly deduplicates: boolean;
  /** An alias moves only from where it is expected. */
  readonly comparesAliases: boolean;
  /** What an alias points at is not deleted; elsewhere the alias vanishes with it. */
  readonly keepsAliased: boolean;
}

interface Subject extends Strictness {
  readonly open: () => Promise<Registry>;
  /** Puts a model there that is no prompt, where the registry can hold one. */
  readonly addModel?: (name: string) => Promise<void>;
}

export const STRICT: Strictness = { immutable: true, deduplicates: true, comparesAliases: true, keepsAliased: true };
export const AS_MLFLOW: Strictness = { immutable: false, deduplicates: false, comparesAliases: false, keepsAliased: false };

const aText = (template: string): Projection => ({ type: 'text', template });

/** Names of their own for each test, so that one server can serve them all. */
let names = 0;
const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 7)}`;
export const aName = (stem = 'contract'): string => `${stem}-${run}-${++names}`;

export function aDraft({
  name,
  projection = aText('Say hello.'),
  description = 'first',
  tags = {},
}: Partial<VersionDraft> & { readonly projection?: Projection } = {}): VersionDraft {
  return { name: name ?? aName(), description, tags: { ...encodeProjection(projection), ...tags } };
}

/** A draft as promptops makes them: it says its hash. */
export function aHashedDraft(name: string, projection: Projection, tags: Readonly<Record<string, string>> = {}): VersionDraft {
  const hash = projectionHash(projection);
  return aDraft({ name, projection, tags: { [VERSION_TAGS.contentHash]: hash, [VERSION_TAGS.hashFormat]: '1', ...tags } });
}

/** The code of the error that an act fails with; what it gives when it does not fail. */
export const codeOf = async (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    (value) => ({ gave: value }),
    (error: unknown) => (isPromptopsError(error) ? error.code : error),
  );

/** What every registry does. */
export const registryContract = (title: string, { open, addModel, ...strictness }: Subject): void =>
  describe(`registry contract: ${title}`, () => {
    let registry: Registry;
    beforeAll(async () => {
      registry = await open();
    });
    afterAll(() => registry.close());

    const aPrompt = async (name = aName()): Promise<string> => {
      expect(await registry.createPrompt(name, { description: 'Says hello', tags: {} })).toBe('created');
      return name;
    };
    const aPromptWith = async (count: number): Promise<string> => {
      const name = await aPrompt();
      for (let n = 1; n <= count; n += 1) await registry.createVersion(aDraft({ name, projection: aText(`Text ${n}`) }));
      return name;
    };
    const numbersOf = async (name: string) => (await registry.versions({ names: [name] })).map(({ version }) => version);

    it('has an address without credentials', () => {
      expect(registry.uri).not.toMatch(/\/\/[^/]*@/);
      expect(registry.uri).not.toBe('');
    });

    describe('prompts', () => {
      it('are made once, with description and tags', async () => {
        const name = aName();
        const facts = { description: 'Says hello\nin Ümlauts 😀', tags: { team: 'reasoning', 'with space/and.dots': '"quoted" \\ \n' } };
        expect(await registry.createPrompt(name, facts)).toBe('created');
        expect(await registry.createPrompt(name, { description: 'other', tags: {} })).toBe('exists');
        expect(await registry.prompt(name)).toMatchObject({ name, ...facts, aliases: {}, latest: undefined });
      });

      it('are made once, by however many at once', async () => {
        const name = aName();
        const made = await Promise.all(Array.from({ length: 6 }, () => registry.createPrompt(name, { description: '', tags: {} })));
        expect([...made].sort()).toEqual(['created', ...Array(5).fill('exists')]);
      });

      it('that are not there are undefined, and so is all below them', async () => {
        const name = aName();
        expect(await registry.prompt(name)).toBeUndefined();
        expect(await registry.version(name, 1)).toBeUndefined();
        expect(await registry.versionByAlias(name, 'production')).toBeUndefined();
        expect(await registry.versionByAlias(name, 'latest')).toBeUndefined();
        expect(await registry.versions({ names: [name] })).toEqual([]);
      });

      it.each(['a', '.a', 'a.b-c_D', '-', '__proto__', 'constructor', 'x'.repeat(120)])('may be named like %s', async (stem) => {
        const name = stem === '__proto__' || stem === 'constructor' ? stem : aName(stem);
        await registry.createPrompt(name, { description: '', tags: { x: 'y' } });
        await registry.createVersion(aDraft({ name }));
        expect(await registry.prompt(name)).toMatchObject({ name, latest: { name } });
        await registry.deletePrompt(name);
        expect(await registry.prompt(name)).toBeUndefined();
      });

      it.each(['', '.', '..', 'a b', 'a/b', 'a:b', "a'b", 'ä', 'a\n', 'x'.repeat(257)])('cannot be named %j', async (name) => {
        expect(await codeOf(registry.createPrompt(name, { description: '', tags: {} }))).toBe('REGISTRY_REFUSED');
      });

      it('differ by letter case', async () => {
        const name = await aPrompt(aName('case'));
        const upper = name.toUpperCase();
        expect(await registry.prompt(upper)).toBeUndefined();
        await aPrompt(upper);
        await registry.createVersion(aDraft({ name: upper }));
        expect(await numbersOf(name)).toEqual([]);
      });

      it('are listed by name, with aliases and the latest version', async () => {
        const stem = aName('list');
        for (const end of ['b', 'B', 'a', 'a.x', '_']) await aPrompt(`${stem}${end}`);
        await registry.createVersion(aDraft({ name: `${stem}a`, tags: { x: 'old' } }));
        const second = await registry.createVersion(aDraft({ name: `${stem}a`, tags: { x: 'new' } }));
        await registry.setAlias(`${stem}a`, 'staging', 1);
        const listed = (await registry.prompts()).filter(({ name }) => name.startsWith(stem));
        expect(listed.map(({ name }) => name.slice(stem.length))).toEqual(['B', '_', 'a', 'a.x', 'b']);
        expect(listed[2]).toMatchObject({ description: 'Says hello', aliases: { staging: 1 }, latest: second });
        expect(listed[0]).toMatchObject({ aliases: {}, latest: undefined });
      });

      it('change their description and tags', async () => {
        const name = await aPrompt();
        await registry.setPromptDescription(name, 'Says goodbye');
        await registry.setPromptTag(name, 'team', 'a');
        await registry.setPromptTag(name, 'team', 'b');
        await registry.setPromptTag(name, 'gone', 'x');
        await registry.deletePromptTag(name, 'gone');
        await registry.deletePromptTag(name, 'never there');
        const found = await registry.prompt(name);
        expect(found).toMatchObject({ description: 'Says goodbye', tags: { team: 'b' } });
        expect(found).not.toHaveProperty('tags.gone');
      });

      it('go with everything below them, and only they', async () => {
        const name = await aPromptWith(2);
        const other = await aPromptWith(1);
        await registry.deletePrompt(name);
        expect(await registry.prompt(name)).toBeUndefined();
        expect(await registry.version(name, 1)).toBeUndefined();
        expect(await numbersOf(name)).toEqual([]);
        expect(await numbersOf(other)).toEqual([1]);
        await aPrompt(name);
        expect(await registry.prompt(name)).toMatchObject({ aliases: {}, latest: undefined });
      });

      it('that are gone already are deleted without complaint', async () => {
        expect(await codeOf(registry.deletePrompt(aName()))).toEqual({ gave: undefined });
      });

      it.each<[string, (name: string) => Promise<unknown>]>([
        ['a description', (name) => registry.setPromptDescription(name, 'x')],
        ['a tag', (name) => registry.setPromptTag(name, 'x', 'y')],
        ['a version', (name) => registry.createVersion(aDraft({ name }))],
        ['a tag of a version', (name) => registry.setVersionTag(name, 1, 'x', 'y')],
        ['an alias', (name) => registry.setAlias(name, 'staging', 1)],
      ])('that are not there take no %s', async (_what, act) => {
        const name = aName();
        expect(await codeOf(act(name))).toBe('REGISTRY_CONFLICT');
        expect(await registry.prompt(name)).toBeUndefined();
      });
    });

    if (addModel) {
      it('tells a model from a prompt', async () => {
        const name = aName('model');
        await addModel(name);
        expect(await registry.prompt(name)).toBe('model');
        expect(await registry.createPrompt(name, { description: '', tags: {} })).toBe('model');
        expect((await registry.prompts()).map((prompt) => prompt.name)).not.toContain(name);
        expect(await registry.versions({ names: [name] })).toEqual([]);
      });
    }

    describe('versions', () => {
      it('are whole in one request: every tag and the message', async () => {
        const name = await aPrompt();
        const projection: Projection = {
          type: 'chat',
          messages: [
            { role: 'system', content: 'Be brief. 😀 {{ x }} \\ "' },
            { role: 'user', content: '{{query}}\n' },
          ],
          model_config: { provider: 'openai', model_name: 'gpt-4o-mini', temperature: 0.2 },
          content: { tools: [{ type: 'function', function: { name: 'find' } }] },
        };
        const draft = aHashedDraft(name, projection, {
          team: 'a',
          ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`tag_${n}`, `${n}`])),
        });
        const made = await registry.createVersion({ ...draft, description: 'Mach es höflich\n\nWeil.' });
        expect(made).toMatchObject({ name, version: 1, description: 'Mach es höflich\n\nWeil.', tags: draft.tags });
        expect(made.createdAt).toEqual(expect.any(Number));
        expect(await registry.version(name, 1)).toEqual(made);
      });

      it('are numbered from 1, also after one was deleted', async () => {
        const name = await aPromptWith(3);
        expect(await numbersOf(name)).toEqual([3, 2, 1]);
        await registry.deleteVersion(name, 3);
        expect(await registry.createVersion(aDraft({ name, projection: aText('Text 4') }))).toMatchObject({ version: 4 });
        expect(await numbersOf(name)).toEqual([4, 2, 1]);
      });

      it('get numbers of their own when many are made at once', async () => {
        const name = await aPrompt();
        const drafts = Array.from({ length: 8 }, (_, n) => aDraft({ name, projection: aText(`Text ${n}`) }));
        const made = await Promise.all(drafts.map((draft) => registry.createVersion(draft)));
        expect(made.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        for (const { version, tags } of made) expect((await registry.version(name, version))?.tags[TAGS.text]).toBe(tags[TAGS.text]);
      });

      it('that were deleted are gone; deleting them again is no error', async () => {
        const name = await aPromptWith(2);
        await registry.deleteVersion(name, 1);
        expect(await codeOf(registry.deleteVersion(name, 1))).toEqual({ gave: undefined });
        expect(await registry.version(name, 1)).toBeUndefined();
        expect(await registry.version(name, 99)).toBeUndefined();
        expect(await codeOf(registry.setVersionTag(name, 1, 'x', 'y'))).toBe('REGISTRY_CONFLICT');
      });

      it('are found by content hash, by name, and newest first', async () => {
        const [one, two] = [await aPrompt(), await aPrompt()];
        const projection = aText('Found by hash');
        await registry.createVersion(aDraft({ name: one, projection: aText('Another') }));
        await registry.createVersion(aHashedDraft(one, projection));
        await registry.createVersion(aHashedDraft(two, projection));
        await registry.createVersion(aHashedDraft(two, aText('Newest')));
        const contentHash = projectionHash(projection);
        const found = await registry.versions({ names: [one, two, aName()], contentHash });
        expect(found.map(({ name, version }) => [name, version]).sort()).toEqual(
          [
            [one, 2],
            [two, 1],
          ].sort(),
        );
        expect(found[0]?.tags).toMatchObject({ [TAGS.text]: 'Found by hash', [VERSION_TAGS.contentHash]: contentHash });
        expect(await registry.versions({ names: [one], contentHash: 'f'.repeat(64) })).toEqual([]);
        expect(await registry.versions({ names: [], contentHash })).toEqual([]);
        expect((await registry.versions({ names: [two, two] })).map(({ version }) => version)).toEqual([2, 1]);
      });

      it('are found however many names are asked for', async () => {
        const name = await aPromptWith(1);
        const many = Array.from({ length: 300 }, (_, n) => `${name}-and-a-long-tail-of-a-name-${n}`);
        expect(await registry.versions({ names: [...many, name] })).toHaveLength(1);
      });

      it('change their tags, and nothing else does', async () => {
        const name = await aPromptWith(2);
        await registry.setVersionTag(name, 1, 'state', 'a');
        await registry.setVersionTag(name, 1, 'state', 'b');
        await registry.setVersionTag(name, 1, 'gone', 'x');
        await registry.deleteVersionTag(name, 1, 'gone');
        await registry.deleteVersionTag(name, 1, 'never there');
        const first = await registry.version(name, 1);
        expect(first).toMatchObject({ tags: { state: 'b', [TAGS.text]: 'Text 1' } });
        expect(first).not.toHaveProperty('tags.gone');
        expect(await registry.version(name, 2)).not.toHaveProperty('tags.state');
      });

      it('that get a hash tag later are found by it, and no longer without', async () => {
        const name = await aPromptWith(1);
        const contentHash = projectionHash(aText('Text 1'));
        await registry.setVersionTag(name, 1, VERSION_TAGS.contentHash, contentHash);
        expect(await registry.versions({ names: [name], contentHash })).toHaveLength(1);
        await registry.deleteVersionTag(name, 1, VERSION_TAGS.contentHash);
        expect(await registry.versions({ names: [name], contentHash })).toEqual([]);
      });

      it('are what was written, not what the writer does with it later', async () => {
        const name = await aPrompt();
        const draft = aDraft({ name, tags: { x: 'before' } });
        const tags = draft.tags as Record<string, string>;
        await registry.createVersion(draft);
        tags.x = 'after';
        expect(await registry.version(name, 1)).toMatchObject({ tags: { x: 'before' } });
      });

      it.each(['', ' ', '\r\n', '\ufeffx', 'é e\u0301', '{{ a }} {% if b %}', `${'😀'.repeat(50_000)}${'x'.repeat(50_000)}`])(
        'keep every character of their text (%#)',
        async (template) => {
          const name = await aPrompt();
          await registry.createVersion(aDraft({ name, projection: aText(template) }));
          expect((await registry.version(name, 1))?.tags[TAGS.text]).toBe(template);
        },
      );

      it.each([
        ['a text of 100,001 characters', { [TAGS.text]: 'x'.repeat(100_001) }],
        ['a tag of 100,001 characters', { notes: 'x'.repeat(100_001) }],
        ['a NUL', { [TAGS.text]: 'a\0b' }],
        ['half of a surrogate pair', { [TAGS.text]: 'a\ud83d' }],
        ['an empty key', { '': 'x' }],
        ['a key of 251 characters', { ['k'.repeat(251)]: 'x' }],
        ['a key that reads as a path', { '../x': 'x' }],
      ])('with %s are refused, and no version is made', async (_what, tags) => {
        const name = await aPrompt();
        expect(await codeOf(registry.createVersion(aDraft({ name, tags })))).toBe('REGISTRY_REFUSED');
        expect(await numbersOf(name)).toEqual([]);
      });
    });

    describe('aliases', () => {
      it('move one by one, and stand beside each other', async () => {
        const name = await aPromptWith(2);
        await registry.setAlias(name, 'staging', 1);
        await registry.setAlias(name, 'production', 1);
        await registry.setAlias(name, 'staging', 2);
        expect(await registry.versionByAlias(name, 'staging')).toEqual(await registry.version(name, 2));
        expect(await registry.versionByAlias(name, 'production')).toMatchObject({ version: 1 });
        expect(await registry.prompt(name)).toMatchObject({ aliases: { staging: 2, production: 1 } });
        expect(await registry.versionByAlias(name, 'Staging')).toBeUndefined();
      });

      it('are removed; removing them again is no error', async () => {
        const name = await aPromptWith(1);
        await registry.setAlias(name, 'staging', 1);
        await registry.deleteAlias(name, 'staging');
        expect(await codeOf(registry.deleteAlias(name, 'staging'))).toEqual({ gave: undefined });
        expect(await registry.versionByAlias(name, 'staging')).toBeUndefined();
        expect(await registry.prompt(name)).toMatchObject({ aliases: {} });
      });

      it('`latest` is the highest live version', async () => {
        const name = await aPrompt();
        expect(await registry.versionByAlias(name, 'latest')).toBeUndefined();
        for (const text of ['a', 'b', 'c']) await registry.createVersion(aDraft({ name, projection: aText(text) }));
        expect(await registry.versionByAlias(name, 'latest')).toMatchObject({ version: 3 });
        await registry.deleteVersion(name, 3);
        expect(await registry.versionByAlias(name, 'latest')).toMatchObject({ version: 2, tags: { [TAGS.text]: 'b' } });
        expect(await registry.prompt(name)).toMatchObject({ latest: { version: 2 } });
      });

      it.each(['', 'latest', 'LATEST', 'v1', 'V12', '12', 'a.b', 'a b', 'a@b', 'x'.repeat(256)])('cannot be named %j', async (alias) => {
        const name = await aPromptWith(1);
        expect(await codeOf(registry.setAlias(name, alias, 1))).toBe('REGISTRY_REFUSED');
        expect(await registry.prompt(name)).toMatchObject({ aliases: {} });
      });

      it.each(['a', '_', '-', 'v1a', 'Production', '__proto__', 'constructor', 'x'.repeat(255)])('may be named %j', async (alias) => {
        const name = await aPromptWith(1);
        await registry.setAlias(name, alias, 1);
        expect(await registry.versionByAlias(name, alias)).toMatchObject({ version: 1 });
        const found = await registry.prompt(name);
        expect(found).not.toBe('model');
        expect(Object.entries((found as { aliases: object }).aliases)).toEqual([[alias, 1]]);
      });

      it('point at versions that are there', async () => {
        const name = await aPromptWith(1);
        expect(await codeOf(registry.setAlias(name, 'staging', 2))).toBe('REGISTRY_CONFLICT');
        expect(await registry.prompt(name)).toMatchObject({ aliases: {} });
      });

      it('move from where they are expected', async () => {
        const name = await aPromptWith(3);
        await registry.setAlias(name, 'staging', 1, null);
        await registry.setAlias(name, 'staging', 2, 1);
        expect(await registry.prompt(name)).toMatchObject({ aliases: { staging: 2 } });
      });

      if (strictness.comparesAliases) {
        it.each([1, null, 99])('do not move when they are elsewhere than expected (%j)', async (expected) => {
          const name = await aPromptWith(3);
          await registry.setAlias(name, 'staging', 2);
          expect(await codeOf(registry.setAlias(name, 'staging', 3, expected))).toBe('REGISTRY_CONFLICT');
          expect(await registry.prompt(name)).toMatchObject({ aliases: { staging: 2 } });
          expect(await codeOf(registry.setAlias(name, 'other', 3, 1))).toBe('REGISTRY_CONFLICT');
          expect(await registry.versionByAlias(name, 'other')).toBeUndefined();
        });

        it('move once when many expect the same', async () => {
          const name = await aPromptWith(6);
          const moves = await Promise.all([1, 2, 3, 4, 5, 6].map((version) => codeOf(registry.setAlias(name, 'staging', version, null))));
          expect(moves.filter((move) => move !== 'REGISTRY_CONFLICT')).toEqual([{ gave: undefined }]);
        });
      }
    });

    describe(strictness.keepsAliased ? 'keeps what an alias points at' : 'loses aliases with what they point at', () => {
      const anAliased = async () => {
        const name = await aPromptWith(2);
        await registry.setAlias(name, 'production', 1);
        return name;
      };

      if (strictness.keepsAliased) {
        it('the version', async () => {
          const name = await anAliased();
          expect(await codeOf(registry.deleteVersion(name, 1))).toBe('REGISTRY_CONFLICT');
          expect(await numbersOf(name)).toEqual([2, 1]);
          await registry.setAlias(name, 'production', 2);
          await registry.deleteVersion(name, 1);
          expect(await numbersOf(name)).toEqual([2]);
        });

        it('the prompt', async () => {
          const name = await anAliased();
          expect(await codeOf(registry.deletePrompt(name))).toBe('REGISTRY_CONFLICT');
          expect(await numbersOf(name)).toEqual([2, 1]);
          await registry.deleteAlias(name, 'production');
          await registry.deletePrompt(name);
          expect(await registry.prompt(name)).toBeUndefined();
        });
      } else {
        it('the version', async () => {
          const name = await anAliased();
          await registry.deleteVersion(name, 1);
          expect(await registry.versionByAlias(name, 'production')).toBeUndefined();
          expect(await registry.prompt(name)).toMatchObject({ aliases: {} });
        });
      }
    });

    if (strictness.immutable) {
      it.each([TAGS.text, TAGS.type, TAGS.isPrompt])('the tag %s of a version never changes', async (key) => {
        const name = await aPromptWith(1);
        const before = await registry.version(name, 1);
        expect(await codeOf(registry.setVersionTag(name, 1, key, 'other'))).toBe('REGISTRY_REFUSED');
        expect(await codeOf(registry.deleteVersionTag(name, 1, key))).toBe('REGISTRY_REFUSED');
        expect(await registry.version(name, 1)).toEqual(before);
      });
    }

    describe(strictness.deduplicates ? 'equal content is one version' : 'equal content is a version each time', () => {
      if (!strictness.deduplicates) {
        it('also when both say the same hash', async () => {
          const name = await aPrompt();
          await registry.createVersion(aHashedDraft(name, aText('a')));
          expect(await registry.createVersion(aHashedDraft(name, aText('a')))).toMatchObject({ version: 2 });
        });
        return;
      }

      it('when the draft says its hash', async () => {
        const name = await aPrompt();
        const first = await registry.createVersion(aHashedDraft(name, aText('a'), { by: 'one' }));
        await registry.createVersion(aHashedDraft(name, aText('b')));
        expect(await registry.createVersion(aHashedDraft(name, aText('a'), { by: 'two' }))).toEqual(first);
        expect(await numbersOf(name)).toEqual([2, 1]);
      });

      it('by however many at once', async () => {
        const name = await aPrompt();
        const made = await Promise.all(Array.from({ length: 6 }, () => registry.createVersion(aHashedDraft(name, aText('a')))));
        expect(new Set(made.map(({ version }) => version))).toEqual(new Set([1]));
        expect(await numbersOf(name)).toEqual([1]);
      });

      it('but not under another name, nor without the hash, nor for a duplicate or a deleted version', async () => {
        const [name, other] = [await aPrompt(), await aPrompt()];
        const create = async (draft: VersionDraft) => (await registry.createVersion(draft)).version;
        expect(await create(aHashedDraft(name, aText('a')))).toBe(1);
        expect(await create(aHashedDraft(other, aText('a')))).toBe(1);
        expect(await create(aDraft({ name, projection: aText('a') }))).toBe(2);
        await registry.setVersionTag(name, 1, VERSION_TAGS.duplicateOf, '2');
        expect(await create(aHashedDraft(name, aText('a')))).toBe(3);
        await registry.deleteVersion(name, 3);
        expect(await create(aHashedDraft(name, aText('a')))).toBe(4);
      });

      it('never one that only claims the hash', async () => {
        const name = await aPromptWith(1);
        await registry.setVersionTag(name, 1, VERSION_TAGS.contentHash, projectionHash(aText('a')));
        expect(await registry.createVersion(aHashedDraft(name, aText('a')))).toMatchObject({ version: 2, tags: { [TAGS.text]: 'a' } });
      });

      it('and a wrong hash is refused', async () => {
        const name = await aPrompt();
        const lying = { [VERSION_TAGS.contentHash]: projectionHash(aText('a')) };
        expect(await codeOf(registry.createVersion(aDraft({ name, projection: aText('b'), tags: lying })))).toBe('REGISTRY_REFUSED');
        expect(await numbersOf(name)).toEqual([]);
      });
    });
  });
