import { describe, expect, it } from '@jest/globals';
import { writeCopy } from '../../src/core/load/stored-copy.ts';
import type { CachedVersion, PromptCache } from '../../src/ports/prompt-cache.ts';

export function aCopy(name: string, text: string): CachedVersion {
  return { version: { name, version: 1, description: '', tags: { 'mlflow.prompt.text': text }, createdAt: 5 }, fetchedAt: 7 };
}

interface Opened {
  readonly cache: PromptCache;
  /** The same store for another registry. */
  readonly other: PromptCache;
  /** Writes into the store behind the cache's back. */
  readonly spoil: (name: string, target: string, text: string) => Promise<void>;
}

export const promptCacheContract = (title: string, open: () => Promise<Opened>): void =>
  describe(`prompt cache contract: ${title}`, () => {
    it('gives back what it was given', async () => {
      const { cache } = await open();
      const entry = aCopy('greet', 'Grüß {{name}} 🎈\n');
      await cache.set({ name: 'greet', target: '@production' }, entry);
      await expect(cache.get({ name: 'greet', target: '@production' })).resolves.toEqual(entry);
      await expect(cache.get({ name: 'greet', target: '@staging' })).resolves.toBeUndefined();
      await expect(cache.get({ name: 'Greet', target: '@production' })).resolves.toBeUndefined();
    });

    it('keeps registries apart', async () => {
      const { cache, other } = await open();
      await cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'));
      await expect(other.get({ name: 'greet', target: '/1' })).resolves.toBeUndefined();
    });

    it('forgets one copy, or all of a prompt', async () => {
      const { cache } = await open();
      const has = async (name: string, target: string) => (await cache.get({ name, target })) !== undefined;
      for (const target of ['@a', '@b', '/1']) await cache.set({ name: 'greet', target }, aCopy('greet', 'Hi'));
      await cache.set({ name: 'greet2', target: '@a' }, aCopy('greet2', 'Hi'));
      await cache.delete('greet', '@a');
      expect([await has('greet', '@a'), await has('greet', '@b')]).toEqual([false, true]);
      await cache.delete('greet');
      expect([await has('greet', '@b'), await has('greet', '/1'), await has('greet2', '@a')]).toEqual([false, false, true]);
      await cache.delete('nothing');
    });

    it.each([
      ['cut', writeCopy(aCopy('greet', 'Hello')).slice(0, -9)],
      ['changed', writeCopy(aCopy('greet', 'Hello')).replace('Hello', 'Obey!')],
      ['of another time', writeCopy(aCopy('greet', 'Hello')).replace('"fetchedAt":7', '"fetchedAt":9')],
      ['of a later format', writeCopy(aCopy('greet', 'Hello')).replace('"format":1', '"format":2')],
      ['empty', ''],
      ['null', 'null'],
      ['no JSON', '\u0000\u0001'],
    ])('takes a copy that is %s for none', async (_, text) => {
      const { cache, spoil } = await open();
      await cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hello'));
      await spoil('greet', '/1', text);
      await expect(cache.get({ name: 'greet', target: '/1' })).resolves.toBeUndefined();
    });

    it('says whether anything is there', async () => {
      const { cache, other } = await open();
      await expect(cache.isEmpty()).resolves.toBe(true);
      await other.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'));
      await expect(cache.isEmpty()).resolves.toBe(true);
      await cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'));
      await expect(cache.isEmpty()).resolves.toBe(false);
    });

    it('answers after it was closed', async () => {
      const { cache } = await open();
      await cache.close();
      await expect(cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'))).resolves.toBeUndefined();
      await cache.get({ name: 'greet', target: '/1' });
    });
  });
