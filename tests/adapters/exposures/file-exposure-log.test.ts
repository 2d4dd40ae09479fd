import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fileExposureLog } from '../../../src/adapters/exposures/file-exposure-log.ts';
import { exposureLogContract, linesOf } from '../../contracts/exposure-log.ts';
import { anABTest, aWriter, gatheredFrom } from '../../core/ab/an-ab-test.ts';
import { describeWith, permissionsAbsent } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';

exposureLogContract('file', async () => fileExposureLog({ folder: join(scratchFolder(), 'ab') }));

const CHILD = fileURLToPath(new URL('./appending-child.ts', import.meta.url));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function appending(folder: string, writer: string, most: number) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, folder, writer, String(most)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, ended: once(child, 'close'), said: createInterface({ input: child.stdout }) };
}

const test = anABTest();
const read = async (folder: string) => gatheredFrom(test, await linesOf(fileExposureLog({ folder }), test.name)).quality;

describe('the file of exposures', () => {
  it('keeps the lines of several processes apart', async () => {
    const folder = join(scratchFolder(), 'ab');
    await Promise.all(['one', 'two', 'three'].map((writer) => appending(folder, writer, 400).ended));
    expect(await read(folder)).toMatchObject({ lines: 3 * 401, lost: 0, unreadable: 0, writers: 3, openWriters: 0, misassigned: 0 });
  });

  it('has every line that a killed process had written, and takes more from the next', async () => {
    const folder = join(scratchFolder(), 'ab');
    const { child, ended, said } = appending(folder, 'killed', 1_000_000);
    let confirmed = 0;
    for await (const line of said) {
      confirmed = Number(line);
      if (confirmed === 200) child.kill('SIGKILL');
    }
    await ended;
    await appending(folder, 'next', 10).ended;
    const { lines, lost, openWriters } = await read(folder);
    expect(lines).toBeGreaterThanOrEqual(confirmed + 11);
    expect([lost, openWriters]).toEqual([0, 1]);
  });

  it('a line that was torn off spoils no other', async () => {
    const folder = scratchFolder();
    const log = fileExposureLog({ folder });
    const { saw } = aWriter(test);
    const [first, torn, last] = [saw('u1'), saw('u2'), saw('u3')];
    await log.append('tone', [first]);
    appendFileSync(join(folder, 'tone.jsonl'), JSON.stringify(torn).slice(0, 40));
    expect(await linesOf(log, 'tone')).toEqual([first]);
    await log.append('tone', [last]);
    expect(await linesOf(log, 'tone')).toEqual([first, undefined, last]);
    expect(await read(folder)).toMatchObject({ lines: 2, lost: 1, unreadable: 1 });
  });

  it('goes on in a new file where somebody took the old one away', async () => {
    const folder = join(scratchFolder(), 'ab');
    const log = fileExposureLog({ folder });
    const { saw } = aWriter(test);
    await log.append('tone', [saw('u1')]);
    writeFileSync(join(folder, 'tone.jsonl'), '');
    const second = saw('u2');
    await log.append('tone', [second]);
    expect(await linesOf(log, 'tone')).toEqual([second]);
  });

  it('is not for git', async () => {
    const folder = join(scratchFolder(), '.promptops', 'ab');
    await fileExposureLog({ folder }).append('tone', []);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('says where it cannot be written', async () => {
    const folder = join(scratchFolder({ file: '' }), 'file', 'ab');
    await expect(fileExposureLog({ folder }).append('tone', [])).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: expect.stringContaining(folder),
    });
  });

  describeWith('permissions', permissionsAbsent, () => {
    it('says so of a folder without rights', async () => {
      const folder = join(scratchFolder(), 'ab');
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      await expect(fileExposureLog({ folder }).append('tone', [])).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    });
  });

  describeWith('full-disk', existsSync('/dev/full') ? undefined : 'there is no /dev/full', () => {
    it('says so of a full disk', async () => {
      const folder = scratchFolder();
      symlinkSync('/dev/full', join(folder, 'tone.jsonl'));
      await expect(fileExposureLog({ folder }).append('tone', [aWriter(test).saw('u1')])).rejects.toMatchObject({
        message: expect.stringContaining('ENOSPC'),
      });
    });
  });
});
