import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { snapshotCache } from '../../../src/adapters/prompt-cache/snapshot-cache.ts';
import { aCopy, promptCacheContract } from '../../contracts/prompt-cache.ts';
import { describeWith, permissionsAbsent } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';

promptCacheContract('snapshot', async () => {
  const folder = scratchFolder();
  return {
    cache: snapshotCache({ folder, space: 'one' }),
    other: snapshotCache({ folder, space: 'two' }),
    spoil: async (_name, _target, text) => {
      const [own = ''] = readdirSync(folder);
      const [file = ''] = readdirSync(join(folder, own));
      writeFileSync(join(folder, own, file), text);
    },
  };
});

describe('the snapshot', () => {
  it('leaves no half-written files', async () => {
    const folder = scratchFolder();
    const cache = snapshotCache({ folder, space: 'one' });
    await Promise.all(Array.from({ length: 50 }, (_, n) => cache.set({ name: 'greet', target: '@x' }, aCopy('greet', `Text ${n}`))));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('/'));
    expect(files).toHaveLength(1);
    await expect(cache.get({ name: 'greet', target: '@x' })).resolves.toEqual(aCopy('greet', 'Text 49'));
  });

  it('writes nothing outside its folder, whatever a prompt is called', async () => {
    const folder = scratchFolder({ 'inside/keep': '' });
    const cache = snapshotCache({ folder: join(folder, 'inside'), space: '../..' });
    await cache.set({ name: '../../x', target: '/../../y' }, aCopy('x', 'Hi'));
    expect(readdirSync(folder)).toEqual(['inside']);
  });

  it('does without a folder that cannot be made', async () => {
    const folder = scratchFolder({ file: '' });
    const cache = snapshotCache({ folder: join(folder, 'file', 'below'), space: 'one' });
    await cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'));
    await cache.delete('greet');
    await expect(cache.get({ name: 'greet', target: '/1' })).resolves.toBeUndefined();
  });

  describeWith('permissions', permissionsAbsent, () => {
    it('does without a folder that is read-only', async () => {
      const folder = scratchFolder();
      chmodSync(folder, 0o500);
      const cache = snapshotCache({ folder, space: 'one' });
      await expect(cache.set({ name: 'greet', target: '/1' }, aCopy('greet', 'Hi'))).resolves.toBeUndefined();
      chmodSync(folder, 0o700);
    });
  });
});
