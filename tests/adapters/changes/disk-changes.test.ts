import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { diskChanges } from '../../../src/adapters/changes/disk-changes.ts';
import { folderWith } from '../../run-cli.ts';

it('tells of a change below the folder, and stops when it is closed', async () => {
  const folder = folderWith({ 'prompts/a.md': 'x' });
  const changes = diskChanges(folder);
  const changed = changes.next();
  writeFileSync(join(folder, 'prompts/a.md'), 'y');
  await expect(changed).resolves.toBe(true);
  const ended = changes.next();
  changes.close();
  await expect(ended).resolves.toBe(false);
});
